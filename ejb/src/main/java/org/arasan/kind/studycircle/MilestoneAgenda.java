package org.arasan.kind.studycircle;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.arasan.clock.Agenda;
import org.arasan.clock.DomainClock;
import org.arasan.course.TimetablePublished;
import org.arasan.programme.Intake;

/** Puts the next look at the milestones of a training's circles on the agenda: at nine in the morning, of each day until the last of them. */
@Dependent
public class MilestoneAgenda {

    private static final LocalTime MORNING = LocalTime.of(9, 0);

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Agenda agenda;
    @Inject
    private DomainClock clock;

    void keep(@Observes TimetablePublished published) {
        Intake intake = em.find(Intake.class, published.intake());
        if (intake.programme().kind().equals(StudyCircles.CODE)) {
            keep(intake);
        }
    }

    void keep(Intake intake) {
        ZonedDateTime here = clock.now().atZone(intake.resort().zone());
        ZonedDateTime morning = here.with(MORNING);
        agenda.noLaterThan(MilestoneDuty.JOB, intake.id(), (morning.isAfter(here) ? morning : morning.plusDays(1)).toInstant());
    }
}
