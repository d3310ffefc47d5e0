package org.arasan.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.arasan.Refusal;
import org.junit.jupiter.api.Test;

class CurriculumTest {

    private final Programme course = ProgrammeFixture.resortCourse();

    @Test
    void takesTopicsThatAddUpToTheCourse() {
        assertEquals(2, new Curriculum(course, 1, List.of(topic(1, 2, 4), topic(2, 3, 6))).topics().size());
    }

    @Test
    void refusesHoursThatDoNotAddUp() {
        assertEquals("programme.curriculum-hours", refusal(topic(1, 2, 4), topic(2, 3, 5)).code());
    }

    @Test
    void refusesADayAfterTheLast() {
        assertEquals("programme.curriculum-day", refusal(topic(1, 2, 4), topic(2, 11, 6)).code());
    }

    @Test
    void refusesANumberThatStandsTwice() {
        assertEquals("programme.curriculum-number-twice", refusal(topic(1, 2, 4), topic(1, 3, 6)).code());
    }

    @Test
    void knowsItsOwnContentInAnyOrder() {
        Curriculum edition = new Curriculum(course, 1, List.of(topic(1, 2, 4), topic(2, 3, 6)));
        assertTrue(edition.holds(List.of(topic(2, 3, 6), topic(1, 2, 4))));
        assertFalse(edition.holds(List.of(topic(1, 2, 4), topic(2, 4, 6))));
    }

    private Refusal refusal(TopicPlan... plans) {
        return assertThrows(Refusal.class, () -> new Curriculum(course, 1, List.of(plans)));
    }

    private static TopicPlan topic(int number, int day, int hours) {
        return new TopicPlan(day, number, "Topic " + number, hours, "lecture");
    }
}
