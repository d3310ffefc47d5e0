package org.arasan.notice.mine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import org.arasan.member.Chapter;
import org.arasan.member.Chapter.Fact;
import org.arasan.member.Member;
import org.arasan.member.Note;
import org.arasan.member.PersonalData;
import org.arasan.notice.Notice;
import org.arasan.notice.template.HouseWords;
import org.arasan.notice.template.Wordings;

/** What a member has been told and how they want to be told. All of it goes with the name: nothing counts on it. */
@ApplicationScoped
class NoticeData implements PersonalData {

    private static final int PLACE = 80;

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Wordings wordings;

    @Override
    public Set<String> tables() {
        return Set.of("mailbox", "invitation", "notice", "letter", "letter_notice");
    }

    @Override
    public int place() {
        return PLACE;
    }

    @Override
    public List<Chapter> of(Member member) {
        HouseWords words = wordings.present();
        return List.of(Chapter.of("notice", "told", em.createQuery("select n from Notice n where n.mailbox.member = :member order by n.at, n.id", Notice.class)
                .setParameter("member", member).getResultStream().map(each -> List.of(Fact.of("what", words.of(each).title()),
                        Fact.of("at", each.at()), Fact.of("read", each.readAt()))).toList()));
    }

    @Override
    public List<Note> consequences(Member member) {
        return List.of();
    }

    @Override
    public void erase(Member member) {
        for (String rows : List.of("delete from Letter l where l.mailbox in (select b from Mailbox b where b.member = :member)",
                "delete from Notice n where n.mailbox in (select b from Mailbox b where b.member = :member)",
                "delete from Invitation i where i.mailbox in (select b from Mailbox b where b.member = :member)",
                "delete from Mailbox b where b.member = :member")) {
            em.createQuery(rows).setParameter("member", member).executeUpdate();
        }
    }
}
