package org.arasan.timeline.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import org.arasan.member.Chapter;
import org.arasan.member.Chapter.Fact;
import org.arasan.member.Member;
import org.arasan.member.Note;
import org.arasan.member.PersonalData;

/** To which calendars a member has subscribed. Erased, none of them tells anything any more, and nothing says that there was one. */
@ApplicationScoped
class FeedData implements PersonalData {

    @PersistenceContext
    private EntityManager em;

    @Override
    public Set<String> tables() {
        return Set.of("calendar_feed");
    }

    @Override
    public int place() {
        return 81;
    }

    @Override
    public List<Chapter> of(Member member) {
        return List.of(Chapter.of("feed", "feeds", em.createQuery("select f from CalendarFeed f where f.account.member = :member order by f.created",
                CalendarFeed.class).setParameter("member", member).getResultStream().map(each -> List.of(Fact.of("created", each.created()),
                        Fact.of("treatments", each.telling().treatmentsNamed()), Fact.of("revoked", each.revokedAt()),
                        Fact.of("lastRead", each.lastRead()))).toList()));
    }

    @Override
    public List<Note> consequences(Member member) {
        return List.of();
    }

    @Override
    public void erase(Member member) {
        em.createQuery("delete from CalendarFeed f where f.account in (select a from Account a where a.member = :member)")
                .setParameter("member", member).executeUpdate();
    }
}
