package org.arasan.planning.run;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.arasan.access.Caller;
import org.arasan.clock.Agenda;
import org.arasan.clock.DomainClock;

/** Puts runs on the agenda and takes them off again. Call it last in a use case. */
@Dependent
class PlanAgenda {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Caller caller;
    @Inject
    private DomainClock clock;
    @Inject
    private Agenda agenda;

    /** A new run that the caller asks for. */
    PlanRun enter(PlanRun run) {
        em.persist(run.askedBy(caller.account(), clock.now()));
        em.flush();
        goOn(run);
        return run;
    }

    /** Its next slice is due at once. */
    void goOn(PlanRun run) {
        agenda.at(PlanSearching.JOB, run.id(), clock.now());
    }

    /** Another run begins where this one has come to, with the facts of now. */
    PlanRun again(PlanRun outdated) {
        PlanRun next = outdated.outdate(clock.now());
        em.flush();
        em.persist(next);
        outdated.followedBy(next);
        em.flush();
        goOn(next);
        return next;
    }

    /** The caller decides; it is not searched any more. */
    PlanRun decide(PlanRun run, PlanRun.State decision) {
        run.decide(decision, caller.account(), clock.now());
        em.flush();
        agenda.cancel(PlanSearching.JOB, run.id());
        return run;
    }
}
