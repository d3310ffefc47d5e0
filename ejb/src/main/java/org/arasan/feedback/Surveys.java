package org.arasan.feedback;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.arasan.ExpectedVersion;
import org.arasan.Refusal;
import org.arasan.Rows;
import org.arasan.access.Caller;
import org.arasan.access.Role;
import org.arasan.clock.Agenda;
import org.arasan.clock.DomainClock;
import org.arasan.programme.Intake;

/** Opens the survey of an intake when it is over, and closes it some days later; the agenda does both, an administrator may do it earlier. */
@Stateless
@RolesAllowed({Role.ADMINISTRATOR, Role.SYSTEM})
public class Surveys {

    /** The agenda's name for {@link #open}; due when an intake is over. */
    public static final String OPEN = "intake.ask-feedback";
    /** The agenda's name for {@link #close}. */
    public static final String CLOSE = "intake.close-feedback";

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Caller caller;
    @Inject
    private DomainClock clock;
    @Inject
    private Agenda agenda;
    @Inject
    private Event<SurveyOpened> opened;
    @Inject
    private ExpectedVersion expected;

    /** Safe to repeat: a survey that is open or closed stays. Refused for an intake that was never published or has not begun. */
    public void open(Long intakeId) {
        Intake intake = locked(intakeId);
        Optional<Survey> before = find(intake);
        if (before.isPresent()) {
            expected.check(before.get());
            return;
        }
        expected.none();
        if (intake.state() == Intake.State.PREPARING || clock.now().isBefore(intake.begins())) {
            throw Refusal.conflict("feedback.too-early", intake.number());
        }
        Survey survey = new Survey(intake, form(intake), clock.now());
        em.persist(survey);
        em.flush();
        opened.fire(new SurveyOpened(survey));
        agenda.at(CLOSE, intake.id(), survey.closesAt());
    }

    /**
     * Closes it for good: the seal goes, and all answers are written anew in an order of their own, so that neither their place in the
     * table nor the transaction they came in tells anything. Safe to repeat; refused where none was opened.
     */
    public void close(Long intakeId) {
        Intake intake = locked(intakeId);
        Survey survey = find(intake).orElseThrow(() -> Refusal.conflict("feedback.not-opened", intake.number()));
        em.refresh(survey, LockModeType.PESSIMISTIC_WRITE);
        expected.check(survey);
        if (!survey.isOpen()) {
            return;
        }
        survey.close(clock.now());
        em.flush();
        em.createNativeQuery("""
                with taken as (delete from survey_answer where survey_id = :survey returning *)
                insert into survey_answer (id, survey_id, question_id, topic_id, trainer_id, sheet, rating, choice, words)
                select gen_random_uuid(), survey_id, question_id, topic_id, trainer_id, null, rating, choice, words from taken order by random()""")
                .setParameter("survey", survey.id()).executeUpdate();
        agenda.cancel(CLOSE, intake.id());
    }

    private Optional<Survey> find(Intake intake) {
        return em.createQuery("select s from Survey s where s.intake = :intake", Survey.class).setParameter("intake", intake)
                .getResultStream().findFirst();
    }

    private SurveyForm form(Intake intake) {
        return em.createQuery("select f from SurveyForm f where f.programme = :programme or f.programme is null order by f.programme.id nulls last",
                SurveyForm.class).setParameter("programme", intake.programme()).setMaxResults(1).getSingleResult();
    }

    private Intake locked(Long intakeId) {
        Intake intake = Rows.found(em, Intake.class, intakeId, LockModeType.PESSIMISTIC_WRITE);
        caller.mayManage(intake.resort());
        return intake;
    }
}
