package org.arasan.planning.upset;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.arasan.Language;
import org.arasan.course.Lesson;
import org.arasan.course.LessonPlace;
import org.arasan.course.StudyGroup;
import org.arasan.course.trainer.Availability;
import org.arasan.course.trainer.Trainer;
import org.arasan.course.trainer.TrainerAbsence;
import org.arasan.planning.timetable.LessonHours;
import org.arasan.planning.timetable.LessonMeans;
import org.arasan.planning.timetable.LessonMeans.Teacher;
import org.arasan.planning.timetable.Span;
import org.arasan.programme.Curriculum;
import org.arasan.programme.Intake;
import org.arasan.programme.ProgrammeFixture;
import org.arasan.programme.Topic;
import org.arasan.programme.topic.TopicPlan;
import org.arasan.resort.Resort;
import org.arasan.resort.ResortRules;
import org.arasan.resort.Venue;
import org.junit.jupiter.api.Test;

class LessonUpsetsTest {

    private static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 16);
    private static final Instant FOUR = FIRST.plusDays(1).atTime(16, 0).atZone(ALMATY).toInstant();
    private static final Predicate<LocalDate> ALWAYS = day -> true;

    private final Resort resort = new Resort("Spring", ResortRules.usual(ALMATY));
    private final Intake intake = ProgrammeFixture.intake(resort, FIRST);
    private final Topic topic = new Curriculum(intake.programme(), 1, List.of(new TopicPlan(2, 1, "Law", 2, "lecture"),
            new TopicPlan(3, 2, "Rest", 8, "lecture"))).topics().get(0);
    private final Trainer trainer = Stored.as(9, new Trainer(resort, "Aliya", Set.of(Language.KK), Set.of()));
    private final Lesson lesson = Stored.as(5, new Lesson(new StudyGroup(intake, "A1", Language.KK), topic, 1,
            new LessonPlace(FOUR, new Venue(resort, "Hall", Venue.Kind.LESSON, 30), trainer)));

    private Upset away(Predicate<LocalDate> onSite, TrainerAbsence... absences) {
        Teacher teacher = new Teacher(9, "Aliya", Set.of(Language.KK), Set.of(1), onSite, new Availability(ALMATY, List.of(), List.of(absences)),
                day -> Integer.MAX_VALUE);
        return LessonUpsets.away(List.of(lesson), new LessonMeans(new LessonHours(ALMATY, List.of(), new Span(FOUR.minusSeconds(90_000), FOUR.plusSeconds(90_000))),
                List.of(teacher), List.of(), List.of()));
    }

    private TrainerAbsence ill(int from, int until) {
        return new TrainerAbsence(trainer, FIRST.plusDays(from), FIRST.plusDays(until), "flu");
    }

    @Test
    void aTrainerWhoCanComeUpsetsNothing() {
        assertEquals(0, away(ALWAYS, ill(2, 5)).count());
    }

    @Test
    void anIllTrainersLessonIsToldWithWhyAndUntilWhen() {
        Upset away = away(ALWAYS, ill(1, 2));
        assertEquals(1, away.count());
        assertEquals(0, away.fixed());
        assertEquals(5L, away.cases().get(0).lesson());
        assertEquals("trainer.against.absent", away.cases().get(0).why().text());
        assertEquals(List.of("Aliya", FIRST.plusDays(2)), away.cases().get(0).why().args());
    }

    @Test
    void aPinnedLessonIsToldToBeMovedByHand() {
        lesson.pin();
        assertEquals(1, away(ALWAYS, ill(1, 2)).fixed());
    }

    @Test
    void aTrainerWhoIsNotOnSiteThatDayCannotComeEither() {
        assertEquals("trainer.against.on-site", away(day -> !day.equals(FIRST.plusDays(1))).cases().get(0).why().text());
    }
}
