package org.arasan.feedback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.arasan.Language;
import org.arasan.Refusal;
import org.arasan.feedback.QuestionDraft.Words;
import org.arasan.feedback.SurveyQuestion.About;
import org.arasan.feedback.SurveyQuestion.Kind;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class TallyTest {

    private final List<Given> given = new ArrayList<>();

    @Test
    void fourPeopleAreNotHeardFiveAre() {
        rate(1, 10, 100, 4, 5);
        assertTrue(ratings().byTopic().get(0).hidden());
        assertNull(ratings().byTopic().get(0).average());
        rate(1, 10, 100, 1, 3);
        assertEquals(5, ratings().byTopic().get(0).people());
        assertEquals(new BigDecimal("4.6"), ratings().byTopic().get(0).average());
    }

    @Test
    void aSumNeverGivesAwayTheFewThatAreLeftOut() {
        rate(1, 10, 100, 6, 5);
        rate(1, 10, 200, 3, 1);
        Figure topic = ratings().byTopic().get(0);
        assertEquals(6, topic.people(), "else nine less the six of one trainer would be the three of the other");
        assertEquals(new BigDecimal("5.0"), topic.average());
        assertEquals(List.of(6, 0), ratings().byTrainer().stream().map(Figure::people).toList());
    }

    @Test
    void smallGroupsOfSeveralIntakesDoNotAddUp() {
        rate(1, 10, 100, 3, 5);
        rate(2, 10, 100, 3, 5);
        assertTrue(ratings().byTopic().get(0).hidden());
    }

    @Test
    void aChoiceOfFewIsHiddenAndCannotBeCountedBack() {
        assertEquals(Arrays.asList(20, null, null), Tally.shown(List.of(20, 3, 2)), "together they are five, nobody is pointed at");
        assertEquals(Arrays.asList(20, null, null), Tally.shown(List.of(20, 8, 1)), "eight goes too, or one were 29 less 28");
        assertEquals(List.of(7, 5, 0), Tally.shown(List.of(7, 5, 0)));
    }

    @Test
    void aQuestionIsWrittenInEveryLanguage() {
        Map<Language, Words> words = words("How?", List.of());
        words.remove(Language.KY);
        Refusal no = Assertions.assertThrows(Refusal.class, () -> new QuestionDraft(Kind.TEXT, About.COURSE, words).checked());
        assertEquals("feedback.question-untranslated", no.code());
        assertEquals(List.of(Language.KY), no.args());
    }

    @Test
    void choicesCorrespondInAllLanguages() {
        Map<Language, Words> words = words("Which?", List.of("A", "B"));
        words.put(Language.UZ, new Words("Qaysi?", List.of("A")));
        assertEquals("feedback.choices-unsound", Assertions.assertThrows(Refusal.class,
                () -> new QuestionDraft(Kind.CHOICE, About.COURSE, words).checked()).code());
    }

    private Tally ratings() {
        SurveyForm form = new SurveyForm(null);
        form.ask(List.of(new QuestionDraft(Kind.RATING, About.LESSON, words("How?", List.of()))), 14);
        return new Tally(form.questions(), given);
    }

    private void rate(long survey, long topic, long trainer, int people, int rating) {
        for (int i = 0; i < people; i++) {
            given.add(new Given(survey, null, topic, "Law", trainer, "T" + trainer, rating, null, null));
        }
    }

    private static Map<Language, Words> words(String text, List<String> choices) {
        Map<Language, Words> words = new EnumMap<>(Language.class);
        Arrays.stream(Language.values()).forEach(each -> words.put(each, new Words(text, choices)));
        return words;
    }
}
