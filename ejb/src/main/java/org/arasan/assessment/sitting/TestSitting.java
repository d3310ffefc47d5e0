package org.arasan.assessment.sitting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.arasan.Language;
import org.arasan.Refusal;
import org.arasan.Rows;
import org.arasan.access.Caller;
import org.arasan.access.Role;
import org.arasan.assessment.Ending;
import org.arasan.assessment.test.HeldTest;
import org.arasan.clock.DomainClock;
import org.arasan.programme.Enrolment;

/**
 * A member sits a test: begins, answers question by question, hands in. Each answer is written by itself and is there once it is
 * acknowledged, whatever happens to the server or the line. The server's clock alone says what is in time.
 */
@Stateless
@RolesAllowed(Role.MEMBER)
public class TestSitting {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Caller caller;
    @Inject
    private DomainClock clock;
    @Inject
    private Sittings sittings;
    @Inject
    private Drawing drawing;

    /**
     * Begins an attempt, or goes on with the one that was begun. Refused while the test is not open, and once the attempts are used up.
     *
     * @param language in which it is wished; null for the member's own. Where the bank has not enough of it, another one is taken
     */
    public Sitting start(Long heldId, Language language) {
        HeldTest held = Rows.found(em, HeldTest.class, heldId);
        Enrolment enrolment = enrolment(held);
        List<Sitting> before = sittings.of(heldId, enrolment.id());
        before.forEach(sittings::endedIfOver);
        Optional<Sitting> begun = before.stream().filter(Sitting::isOpen).findFirst();
        return begun.map(sittings::withQuestions).orElseGet(() -> begin(held, enrolment, before.size(), language));
    }

    private Sitting begin(HeldTest held, Enrolment enrolment, int before, Language language) {
        Instant now = clock.now();
        if (!held.isOpen(now)) {
            throw Refusal.conflict("assessment.test-not-open");
        }
        if (before >= held.test().attempts()) {
            throw Refusal.conflict("assessment.no-attempt-left", held.test().attempts());
        }
        List<Language> wished = Stream.concat(Stream.ofNullable(language), Stream.of(enrolment.member().contacts().language())).toList();
        Sitting sitting = new Sitting(held, enrolment, before + 1, drawing.draw(held.test(), wished), now);
        em.persist(sitting);
        em.flush();
        sittings.withQuestions(sitting);
        sittings.keepOnAgenda(sitting);
        return sitting;
    }

    /** The attempt with its questions and the answers saved so far; once it has ended, with its points. */
    public Sitting paper(Long sittingId) {
        Sitting sitting = sittings.own(sittingId, LockModeType.NONE);
        return sittings.withQuestions(sittings.endedIfOver(sitting));
    }

    /**
     * Saves the answer to one question, instead of an earlier one. Refused after the time and its grace, for a question that this attempt has
     * not, and for a choice that the question does not offer.
     *
     * @param position of the question in this attempt, from 1
     * @param values places of choices, {@code left=right} places, or one text; none takes the answer back
     * @param given when it was given, as the browser estimates the server's clock; what was held up on its way undoes nothing given later.
     *              Null, and what lies ahead, count as now
     */
    public SittingQuestion answer(Long sittingId, int position, List<String> values, Instant given) {
        Sitting sitting = sittings.own(sittingId, LockModeType.PESSIMISTIC_READ);
        Instant now = clock.now();
        sitting.requireTime(now);
        SittingQuestion question = em.createQuery("""
                select q from SittingQuestion q where q.sitting = :sitting and q.position = :position""", SittingQuestion.class)
                .setParameter("sitting", sitting).setParameter("position", position).setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream().findFirst().orElseThrow(Refusal::notFound);
        Instant when = given == null || given.isAfter(now) || given.isBefore(sitting.started()) ? now : given;
        question.answer(values, when);
        return question;
    }

    /** Ends the attempt and counts its points. Whoever hands in twice is told the same. */
    public Sitting handIn(Long sittingId) {
        Sitting sitting = sittings.own(sittingId, LockModeType.PESSIMISTIC_WRITE);
        Instant now = clock.now();
        sittings.withQuestions(sitting).end(sitting.isOverdue(now) ? Ending.TIME_OVER : Ending.HANDED_IN, now);
        return sitting;
    }

    /** The caller's place in the intake that sits it, locked, so that nobody begins twice. To anybody else the test is not there. */
    private Enrolment enrolment(HeldTest held) {
        return em.createQuery("select e from Enrolment e where e.intake = :intake and e.member = :member and e.state = ENROLLED", Enrolment.class)
                .setParameter("intake", held.intake()).setParameter("member", caller.member()).setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream().findFirst().orElseThrow(Refusal::notFound);
    }
}
