package org.arasan.meal.diet;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.arasan.ExpectedVersion;
import org.arasan.Refusal;
import org.arasan.Rows;
import org.arasan.access.Caller;
import org.arasan.access.Role;
import org.arasan.resort.Resort;

/** The diets of a house. Doctors read them, to choose one for a guest; another house's are not found. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class DietList {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Caller caller;
    @Inject
    private ExpectedVersion expected;

    /** All of them, those in use first, then by code. */
    @RolesAllowed({Role.ADMINISTRATOR, Role.DOCTOR})
    public List<Diet> diets(Long resortId) {
        house(resortId);
        return em.createQuery("select d from Diet d where d.resort.id = :resort order by d.inUse desc, length(d.code), d.code", Diet.class)
                .setParameter("resort", resortId).getResultList();
    }

    /** The usual ones that the house has not, by their codes. */
    @RolesAllowed({Role.ADMINISTRATOR, Role.DOCTOR})
    public List<UsualDiet> suggestions(Long resortId) {
        Set<String> codes = diets(resortId).stream().map(Diet::code).collect(Collectors.toCollection(HashSet::new));
        return UsualDiet.ALL.stream().filter(each -> !codes.contains(each.code())).toList();
    }

    /** Enters a diet. Refuses empty words, and a code that the house has already. */
    public Diet enter(Long resortId, String code, String name) {
        Diet diet = new Diet(house(resortId), code, name);
        em.persist(diet);
        em.flush();
        return diet;
    }

    /** Changes its words, for all who have it, and whether it is still given to guests. */
    public Diet change(Long resortId, Long id, String code, String name, boolean inUse) {
        Diet diet = expected.check(diet(resortId, id));
        diet.describe(code, name, inUse);
        em.flush();
        return diet;
    }

    private Diet diet(Long resortId, Long id) {
        Diet diet = Rows.found(em, Diet.class, id);
        if (!diet.resort().id().equals(house(resortId).id())) {
            throw Refusal.notFound();
        }
        return diet;
    }

    private Resort house(Long resortId) {
        Resort resort = Rows.found(em, Resort.class, resortId);
        caller.mayManage(resort);
        return resort;
    }
}
