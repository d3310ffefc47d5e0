package org.arasan.stay.house;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.arasan.ExpectedVersion;
import org.arasan.Rows;
import org.arasan.access.Caller;
import org.arasan.access.Role;
import org.arasan.programme.Intake;
import org.arasan.resort.Resort;
import org.arasan.resort.ResortRules;
import org.arasan.stay.booking.BedFreed;
import org.hibernate.Hibernate;

/** Reads and changes the rules of a house; another resort's are not found. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class HouseRules {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Caller caller;
    @Inject
    private ExpectedVersion expected;
    @Inject
    private RuleAdoption adoption;
    @Inject
    private Event<BedFreed> freed;

    /**
     * Whom new hours and another way of counting days would reach.
     *
     * @param following intakes that would take them
     * @param keeping intakes that keep what they have, since somebody is booked or their timetable is published
     */
    public record Reach(List<Intake> following, List<Intake> keeping) {
    }

    /** The resort with its hours. */
    public Resort look(Long resortId) {
        caller.mayManage(resortId);
        return whole(Rows.found(em, Resort.class, resortId));
    }

    public Reach reach(Long resortId) {
        Resort resort = look(resortId);
        return new Reach(adoption.following(resort), adoption.keeping(resort));
    }

    /**
     * Gives the house new rules, from now on. Refuses rules that contradict themselves, hours under which two intakes of a programme
     * would overlap, and a change of rules that somebody else changed since they were read.
     */
    public Resort change(Long resortId, ResortRules rules) {
        caller.mayManage(resortId);
        Resort resort = expected.check(Rows.found(em, Resort.class, resortId, LockModeType.PESSIMISTIC_WRITE));
        rules.requireSound();
        adoption.adopt(resort, rules);
        em.flush();
        freed.fire(new BedFreed(resortId));
        return whole(resort);
    }

    private static Resort whole(Resort resort) {
        Hibernate.initialize(resort.rules().hours());
        return resort;
    }
}
