package org.arasan.programme.curriculum;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import org.arasan.ExpectedVersion;
import org.arasan.Rows;
import org.arasan.access.Role;
import org.arasan.programme.Programme;

/** The rules that a programme sets for the editions of its curriculum. They hold for editions to come. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class RuleKeeping {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private ExpectedVersion expected;

    public CurriculumRules rules(Long programmeId) {
        return CurriculumRules.of(Rows.found(em, Programme.class, programmeId), em);
    }

    @RolesAllowed(Role.HOUSE)
    public CurriculumRules set(Long programmeId, Integer hoursOfADay, boolean variantHoursFree) {
        CurriculumRules rules = expected.check(CurriculumRules.of(Rows.found(em, Programme.class, programmeId, LockModeType.PESSIMISTIC_WRITE), em));
        rules.set(hoursOfADay, variantHoursFree);
        CurriculumRules kept = em.merge(rules);
        em.flush();
        return kept;
    }

}
