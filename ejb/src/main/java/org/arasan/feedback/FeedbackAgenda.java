package org.arasan.feedback;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.arasan.clock.Agenda;
import org.arasan.course.TimetablePublished;
import org.arasan.programme.Intake;

/** Puts the survey of a published intake on the agenda, in the transaction that publishes it. */
@Dependent
public class FeedbackAgenda {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Agenda agenda;

    void keep(@Observes TimetablePublished published) {
        Intake intake = em.find(Intake.class, published.intake());
        agenda.at(Surveys.OPEN, intake.id(), intake.ends());
    }
}
