package org.arasan.course.roll;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.arasan.access.Role;
import org.arasan.course.AcademicHour;
import org.arasan.course.Lesson;

/** What the agenda does around a lesson. Each may run twice, or late; for a lesson that is no more, nothing happens. */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class LessonClock {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private RollReading reading;

    /** Opens the lesson's check-in and the roll of its first hour. */
    public void openCheckIn(Long lessonId) {
        lesson(lessonId).ifPresent(Lesson::openCheckIn);
    }

    public void start(Long lessonId) {
        lesson(lessonId).ifPresent(Lesson::start);
    }

    /** The lesson is over. Rolls that are complete close; one that was not called to the end stays open for its trainer, nothing is invented. */
    public void closeRolls(Long lessonId) {
        lesson(lessonId).ifPresent(lesson -> {
            lesson.close();
            for (AcademicHour hour : lesson.hours()) {
                Roll roll = reading.roll(hour);
                if (roll.unmarked().isEmpty()) {
                    hour.close();
                } else {
                    hour.open();
                }
            }
        });
    }

    private Optional<Lesson> lesson(Long id) {
        return Optional.ofNullable(em.find(Lesson.class, id, LockModeType.PESSIMISTIC_WRITE)).filter(Lesson::isPublished);
    }
}
