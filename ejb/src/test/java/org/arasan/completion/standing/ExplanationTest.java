package org.arasan.completion.standing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.arasan.completion.standing.MissedHour.Why;
import org.arasan.member.Note;
import org.junit.jupiter.api.Test;

class ExplanationTest {

    @Test
    void whileEnoughHoursAreAheadTheMemberNeedsOnlyToCome() {
        assertEquals(List.of(Note.of("explanation.attend", 3L, 4L)), Explanation.hours(3, Map.of(Why.AHEAD, 4L, Why.ABSENT, 1L), false));
    }

    @Test
    void whatIsMissedBeyondThoseAheadTakesAMakeUpLesson() {
        assertEquals(List.of(Note.of("explanation.attend", 2L, 2L), Note.of("explanation.make-up", 3L)),
                Explanation.hours(5, Map.of(Why.AHEAD, 2L, Why.ABSENT, 2L, Why.EXCUSED, 1L), false));
    }

    @Test
    void aRollThatNobodyCalledIsToBeCalledAlsoAfterTheCourse() {
        assertEquals(List.of(Note.of("explanation.not-called", 2L)), Explanation.hours(2, Map.of(Why.NOT_CALLED, 2L), true));
        assertEquals(List.of(Note.of("explanation.over")), Explanation.hours(1, Map.of(Why.ABSENT, 1L), true));
    }
}
