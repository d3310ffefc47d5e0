package org.arasan.completion;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import org.arasan.clock.Agenda;
import org.arasan.clock.DomainClock;
import org.arasan.programme.Intake;

/** The completions of an intake that wait for their papers. Whoever asks it has locked the intake. */
@Dependent
class PaperQueue {

    private static final String WAITING = """
            from Completion c where c.enrolment.intake = :intake and c.paperDue is not null and c.enrolment.member.erasedAt is null""";

    @PersistenceContext
    private EntityManager em;
    @Inject
    private DomainClock clock;
    @Inject
    private Agenda agenda;

    /** From now on they wait as well. Call it last in a use case, as the agenda asks. */
    PaperRun enter(Intake intake, Collection<Completion> completions) {
        int before = (int) waiting(intake);
        completions.forEach(each -> each.wantPaper(clock.now()));
        int more = (int) waiting(intake) - before;
        PaperRun run = run(intake);
        if (more > 0) {
            run.want(more, clock.now());
        }
        if (before + more > 0) {
            goOn(intake);
        }
        return run;
    }

    /** The first ones, in the order in which they were decided. */
    List<Completion> first(Intake intake, int most) {
        return em.createQuery("select c " + WAITING + " order by c.id", Completion.class)
                .setParameter("intake", intake).setMaxResults(most).getResultList();
    }

    /** So many have their papers now; the rest has its turn after this transaction. */
    void printed(Intake intake, int count) {
        long waiting = waiting(intake);
        run(intake).print(count, waiting, clock.now());
        if (waiting > 0) {
            goOn(intake);
        }
    }

    private void goOn(Intake intake) {
        agenda.at(PaperPrinting.JOB, intake.id(), clock.now());
    }

    private long waiting(Intake intake) {
        return em.createQuery("select count(c) " + WAITING, Long.class).setParameter("intake", intake).getSingleResult();
    }

    private PaperRun run(Intake intake) {
        PaperRun run = em.find(PaperRun.class, intake.id());
        if (run == null) {
            run = new PaperRun(intake.id(), clock.now());
            em.persist(run);
        }
        return run;
    }
}
