package org.arasan.meal.diet;

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

/** By which diet a member ate: about health, so that an export which others are given is without it. It goes with the member. */
@ApplicationScoped
class DietData implements PersonalData {

    @PersistenceContext
    private EntityManager em;

    @Override
    public Set<String> tables() {
        return Set.of("guest_diet");
    }

    @Override
    public int place() {
        return 49;
    }

    @Override
    public boolean medical() {
        return true;
    }

    @Override
    public List<Chapter> of(Member member) {
        return List.of(Chapter.of("meal", "diets", diets(member).stream().map(each -> List.of(Fact.of("stay", each.stay().id()),
                Fact.of("diet", each.diet().code() + " " + each.diet().name()), Fact.of("since", each.since()))).toList()));
    }

    @Override
    public List<Note> consequences(Member member) {
        int diets = diets(member).size();
        return diets == 0 ? List.of() : List.of(Note.of("meal.erased-diets", diets));
    }

    @Override
    public void erase(Member member) {
        em.createQuery("delete from GuestDiet g where g.stay in (select s from Stay s where s.member = :member)")
                .setParameter("member", member).executeUpdate();
    }

    private List<GuestDiet> diets(Member member) {
        return em.createQuery("select g from GuestDiet g join fetch g.diet where g.stay.member = :member order by g.stay.id", GuestDiet.class)
                .setParameter("member", member).getResultList();
    }
}
