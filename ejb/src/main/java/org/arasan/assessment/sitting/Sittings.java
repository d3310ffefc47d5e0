package org.arasan.assessment.sitting;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.arasan.Refusal;
import org.arasan.Rows;
import org.arasan.access.Caller;
import org.arasan.assessment.Ending;
import org.arasan.assessment.bank.QuestionEdition;
import org.arasan.clock.Agenda;
import org.arasan.clock.DomainClock;

/** Finds attempts and ends them, inside the use cases that do. */
@Dependent
class Sittings {

    /** Ends an attempt whose time is over. */
    static final String CLOSE = "test.close-sitting";

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Caller caller;
    @Inject
    private DomainClock clock;
    @Inject
    private Agenda agenda;

    /** The caller's own attempt, locked that way; anybody else's is not there. */
    Sitting own(Long id, LockModeType lock) {
        Sitting sitting = Rows.found(em, Sitting.class, id, lock);
        if (!sitting.enrolment().member().id().equals(caller.member().id())) {
            throw Refusal.notFound();
        }
        return sitting;
    }

    /** All that is shown of it or marked in it, in three statements: questions come once, however many titles the test has. */
    Sitting withQuestions(Sitting sitting) {
        em.createQuery("""
                select distinct s from Sitting s join fetch s.heldTest h join fetch h.test t left join fetch t.titles join fetch h.intake i
                join fetch i.resort join fetch i.programme where s = :sitting""", Sitting.class)
                .setParameter("sitting", sitting).getResultList();
        em.createQuery("""
                select distinct s from Sitting s left join fetch s.questions q left join fetch q.edition where s = :sitting""", Sitting.class)
                .setParameter("sitting", sitting).getResultList();
        em.createQuery("""
                select distinct e from QuestionEdition e left join fetch e.options
                where e in (select q.edition from SittingQuestion q where q.sitting = :sitting)""", QuestionEdition.class)
                .setParameter("sitting", sitting).getResultList();
        return sitting;
    }

    /** Ends it if its time is over: whoever looks at it sees what the agenda is about to do. */
    Sitting endedIfOver(Sitting sitting) {
        if (sitting.isOverdue(clock.now())) {
            em.refresh(sitting, LockModeType.PESSIMISTIC_WRITE);
            withQuestions(sitting).end(Ending.TIME_OVER, clock.now());
        }
        return sitting;
    }

    /** The attempts of an enrolment at a test, the first first. */
    List<Sitting> of(Long heldTest, Long enrolment) {
        return em.createQuery("select s from Sitting s where s.heldTest.id = :held and s.enrolment.id = :enrolment order by s.number", Sitting.class)
                .setParameter("held", heldTest).setParameter("enrolment", enrolment).getResultList();
    }

    /** Call it last. */
    void keepOnAgenda(Sitting sitting) {
        agenda.at(CLOSE, sitting.id(), sitting.closesBy());
    }
}
