package org.arasan.leisure;

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

/** For which events a member has signed up. That somebody came stays, it counts, and names nobody once the member's name is gone. */
@ApplicationScoped
class LeisureData implements PersonalData {

    @PersistenceContext
    private EntityManager em;

    @Override
    public Set<String> tables() {
        return Set.of("leisure_sign_up");
    }

    @Override
    public int place() {
        return 45;
    }

    @Override
    public List<Chapter> of(Member member) {
        return List.of(Chapter.of("leisure", "events", em.createQuery("""
                select s from SignUp s join fetch s.event where s.stay.member = :member order by s.starts, s.id""", SignUp.class)
                .setParameter("member", member).getResultStream().map(each -> List.of(Fact.of("stay", each.stay().id()),
                        Fact.of("event", each.event().title(member.contacts().language())), Fact.of("starts", each.event().starts()),
                        Fact.of("state", each.state()), Fact.of("at", each.at()))).toList()));
    }

    @Override
    public List<Note> consequences(Member member) {
        return List.of();
    }

    @Override
    public void erase(Member member) {
        // the member's own row, which is made anonymous, holds the only name
    }
}
