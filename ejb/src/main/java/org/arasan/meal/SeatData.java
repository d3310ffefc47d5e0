package org.arasan.meal;

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

/** At which sittings a member has eaten. It names nobody and counts for nothing, so it goes with the member. */
@ApplicationScoped
class SeatData implements PersonalData {

    @PersistenceContext
    private EntityManager em;

    @Override
    public Set<String> tables() {
        return Set.of("sitting_seat");
    }

    @Override
    public int place() {
        return 43;
    }

    @Override
    public List<Chapter> of(Member member) {
        return List.of(Chapter.of("meal", "sittings", em.createQuery("""
                select s from SittingSeat s where s.stay.member = :member order by s.stay.id, s.id""", SittingSeat.class)
                .setParameter("member", member).getResultStream()
                .map(each -> List.of(Fact.of("stay", each.stay().id()), Fact.of("meal", each.meal()), Fact.of("sitting", each.sitting())))
                .toList()));
    }

    @Override
    public List<Note> consequences(Member member) {
        return List.of();
    }

    @Override
    public void erase(Member member) {
        em.createQuery("delete from SittingSeat s where s.stay in (select t from Stay t where t.member = :member)")
                .setParameter("member", member).executeUpdate();
    }
}
