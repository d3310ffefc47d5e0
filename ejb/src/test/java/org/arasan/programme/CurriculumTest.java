package org.arasan.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.arasan.Language;
import org.arasan.Refusal;
import org.arasan.programme.topic.TopicPlan;
import org.arasan.programme.topic.TopicPlan.Context;
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

    @Test
    void namesTheDayThatHasTooManyHours() {
        Refusal refusal = refusal(topic(1, 4, 5), topic(2, 4, 5));
        assertEquals("programme.curriculum-day-full", refusal.code());
        assertEquals(List.of(4, 10, 8), refusal.args());
    }

    @Test
    void aTopicStandsAfterWhatItNeeds() {
        TopicPlan law = topic(1, 2, 4);
        TopicPlan practice = topic(2, 2, 4).in(new Context("Law", Map.of(Language.KK, "Тәжірибе"), Set.of(1)));
        Curriculum edition = new Curriculum(course, 1, List.of(law, practice, topic(3, 3, 2)));
        assertEquals(Set.of(1), edition.topics().get(1).plan().needs());
        assertEquals(List.of("Law"), edition.modules().stream().map(CurriculumModule::title).toList());
        assertEquals("programme.curriculum-need-later", refusal(practice, law, topic(3, 3, 2)).code());
        assertEquals("programme.curriculum-need-later", refusal(practice, topic(1, 3, 4), topic(3, 3, 2)).code());
        assertEquals("programme.curriculum-need-unknown", refusal(practice, topic(3, 3, 6)).code());
    }

    @Test
    void aTitleIsReadInTheReadersLanguageWhereItIsTranslated() {
        TopicPlan law = topic(1, 2, 8).in(new Context("", Map.of(Language.KK, "Еңбек құқығы", Language.UZ, " "), Set.of()));
        Topic topic = new Curriculum(course, 1, List.of(law, topic(2, 3, 2))).topics().get(0);
        assertEquals("Еңбек құқығы", topic.title(Language.KK));
        assertEquals("Topic 1", topic.title(Language.UZ));
    }

    @Test
    void topicsOfADayKeepTheOrderInWhichTheyAreWritten() {
        Curriculum edition = new Curriculum(course, 1, List.of(topic(7, 3, 4), topic(9, 2, 4), topic(2, 2, 2)));
        assertEquals(List.of(9, 2, 7), edition.topics().stream().map(Topic::number).toList());
    }

    @Test
    void formsAreKnownInEveryLanguageAndOthersStayAsTheyAre() {
        assertEquals("ROUND_TABLE", new TopicPlan(1, 1, "Law", 1, "Круглый стол").form());
        assertEquals("LECTURE", new TopicPlan(1, 1, "Law", 1, "maʼruza").form());
        assertEquals("деловой завтрак", new TopicPlan(1, 1, "Law", 1, " деловой завтрак ").form());
    }

    private Refusal refusal(TopicPlan... plans) {
        return assertThrows(Refusal.class, () -> new Curriculum(course, 1, List.of(plans)));
    }

    private static TopicPlan topic(int number, int day, int hours) {
        return new TopicPlan(day, number, "Topic " + number, hours, "lecture");
    }
}
