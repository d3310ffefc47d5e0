package org.arasan.completion;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.arasan.Refusal;
import org.arasan.Rows;
import org.arasan.access.Caller;
import org.arasan.access.Role;
import org.arasan.clock.DomainClock;
import org.arasan.completion.standing.Standing;
import org.arasan.completion.standing.Standings;
import org.arasan.programme.Intake;

/** Ends an intake: whoever lacks nothing has completed it and is given a certificate, which is printed right after. */
@Stateless
@RolesAllowed({Role.ADMINISTRATOR, Role.SYSTEM})
public class IntakeCompletion {

    /** The agenda's name for {@link #complete}; due at the check-out hour of an intake's last day. */
    public static final String JOB = "intake.complete";

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Caller caller;
    @Inject
    private DomainClock clock;
    @Inject
    private Standings standings;
    @Inject
    private PaperQueue papers;

    /**
     * How it ended: how many were enrolled, how many have completed it just now, and how many have not. Those
     * certificates are printed in portions from now on; {@link PapersAtOnce#progress} tells how far they are.
     */
    public record Outcome(int enrolled, int issued, int lacking) {
    }

    /**
     * Safe to repeat, by the job or by hand: who has completed it already, even if the certificate was revoked since, is left alone.
     * Refused before the check-out hour of the last day, and for an intake whose timetable was never published.
     */
    public Outcome complete(Long intakeId) {
        Intake intake = Rows.found(em, Intake.class, intakeId, LockModeType.PESSIMISTIC_WRITE);
        caller.mayManage(intake.resort());
        if (intake.state() != Intake.State.COMPLETED && clock.now().isBefore(intake.ends())) {
            throw Refusal.conflict("completion.not-over", intake.number(), intake.lastDay());
        }
        intake.complete();
        return issueAll(intake);
    }

    private Outcome issueAll(Intake intake) {
        Set<Long> completed = new HashSet<>(em.createQuery(
                "select c.enrolment.id from Completion c where c.enrolment.intake = :intake", Long.class)
                .setParameter("intake", intake).getResultList());
        List<Standing> all = standings.of(intake);
        List<Standing> due = all.stream().filter(each -> !completed.contains(each.enrolment().id()))
                .filter(each -> standings.lacking(each).isEmpty()).toList();
        papers.enter(intake, due.stream().map(this::completed).toList());
        return new Outcome(all.size(), due.size(), all.size() - completed.size() - due.size());
    }

    private Completion completed(Standing standing) {
        Completion completion = new Completion(standing.enrolment(), standing.facts(), clock.now());
        em.persist(completion);
        return completion;
    }
}
