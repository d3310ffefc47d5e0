package org.arasan.web.assessment;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.arasan.Language;
import org.arasan.assessment.test.TestPlan;

/**
 * How a test is to be; what is left out: 60 minutes, one attempt, 60 percent to pass, everything in random order.
 *
 * @param titles by language, one in Russian or English at least
 * @param opensDay the day of the intake (1 is the first) at whose beginning it opens; left out, it is opened by hand
 * @param closesDay the day at whose end it closes; left out, it is closed by hand
 */
public record TestEntry(Map<Language, String> titles, List<Draw> draws, Integer minutes, Integer attempts, Integer passPercent,
                        Boolean shuffleQuestions, Boolean shuffleAnswers, Boolean finalTest, Integer opensDay, Integer closesDay) {

    /** So many questions of a topic. */
    public record Draw(int topic, int questions) {
    }

    TestPlan plan() {
        Map<Integer, Integer> byTopic = new TreeMap<>();
        (draws == null ? List.<Draw>of() : draws).forEach(each -> byTopic.merge(each.topic(), each.questions(), Integer::sum));
        return new TestPlan(titles, byTopic, or(minutes, 60), or(attempts, 1), or(passPercent, 60), !Boolean.FALSE.equals(shuffleQuestions),
                !Boolean.FALSE.equals(shuffleAnswers), Boolean.TRUE.equals(finalTest), opensDay, closesDay);
    }

    private static int or(Integer value, int otherwise) {
        return value == null ? otherwise : value;
    }
}
