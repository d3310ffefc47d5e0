package org.arasan.meal.ration;

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

/** Packed rations that a member has asked for; they go with the member. */
@ApplicationScoped
class RationData implements PersonalData {

    @PersistenceContext
    private EntityManager em;

    @Override
    public Set<String> tables() {
        return Set.of("packed_ration");
    }

    @Override
    public int place() {
        return 44;
    }

    @Override
    public List<Chapter> of(Member member) {
        return List.of(Chapter.of("meal", "rations", em.createQuery("""
                select r from PackedRation r where r.stay.member = :member order by r.day, r.id""", PackedRation.class)
                .setParameter("member", member).getResultStream().map(each -> List.of(Fact.of("stay", each.stay().id()),
                        Fact.of("day", each.day()), Fact.of("meal", each.meal()), Fact.of("asked-at", each.askedAt()))).toList()));
    }

    @Override
    public List<Note> consequences(Member member) {
        return List.of();
    }

    @Override
    public void erase(Member member) {
        em.createQuery("delete from PackedRation r where r.stay in (select s from Stay s where s.member = :member)")
                .setParameter("member", member).executeUpdate();
    }
}
