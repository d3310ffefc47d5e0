package org.arasan.course.substitution;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.arasan.access.Caller;
import org.arasan.access.Role;
import org.arasan.course.Lesson;
import org.arasan.course.trainer.Objection;
import org.arasan.course.trainer.TrainerCheck;
import org.arasan.course.trainer.Wish;

/** Asks before anything is saved what would stand against a trainer giving a lesson, now or at another time. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class LessonCheck {

    @Inject
    private Caller caller;
    @Inject
    private TrainerCheck check;
    @Inject
    private SubstitutionReading reading;

    /** @param starts {@code null} for the lesson's own time */
    public List<Objection> against(Long lessonId, Long trainerId, Instant starts) {
        Lesson lesson = reading.lesson(lessonId);
        caller.mayManage(lesson.group().intake().resort());
        Wish wish = SubstitutionReading.wish(lesson);
        return check.against(trainerId, starts == null ? wish : wish.at(starts));
    }
}
