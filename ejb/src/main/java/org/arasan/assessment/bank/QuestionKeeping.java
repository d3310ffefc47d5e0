package org.arasan.assessment.bank;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import org.arasan.ExpectedVersion;
import org.arasan.Rows;
import org.arasan.access.Role;
import org.arasan.assessment.Draft;
import org.arasan.clock.DomainClock;
import org.arasan.programme.Programme;

/** Writes questions, for all houses: for administrators of the whole house. */
@Stateless
@RolesAllowed(Role.HOUSE)
public class QuestionKeeping {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private DomainClock clock;
    @Inject
    private QuestionBank bank;
    @Inject
    private ExpectedVersion expected;

    /** A new question. Refused where it cannot be asked or marked, and where the bank has the same already. */
    public QuestionEdition enter(Long programmeId, Draft draft) {
        Question question = new Question(Rows.found(em, Programme.class, programmeId), draft.checked());
        em.persist(question);
        QuestionEdition edition = new QuestionEdition(question, draft, clock.now());
        em.persist(edition);
        em.flush();
        return edition;
    }

    /** Its next edition. Whoever is being asked the question right now, or has been, stays with the edition they were asked. */
    public QuestionEdition change(Long id, Draft draft) {
        Question question = locked(id);
        QuestionEdition next = question.edit(bank.question(id), draft.checked(), clock.now());
        em.flush(); // of two editions only one is current, at every moment
        em.persist(next);
        return next;
    }

    /** No test draws it any more. Safe to repeat. */
    public QuestionEdition retire(Long id) {
        locked(id).retire(clock.now());
        return bank.question(id);
    }

    /** Tests draw it again. Safe to repeat. */
    public QuestionEdition restore(Long id) {
        locked(id).restore();
        return bank.question(id);
    }

    private Question locked(Long id) {
        return expected.check(Rows.found(em, Question.class, id, LockModeType.PESSIMISTIC_WRITE));
    }
}
