package org.arasan.assessment.sitting;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.arasan.assessment.test.HeldTest;

/**
 * What came of a test in one intake.
 *
 * @param people everybody who is enrolled or has sat it, by name
 * @param topics by number
 * @param questions those answered worst first
 */
public record TestResult(HeldTest held, List<Line> people, List<TopicLine> topics, List<QuestionLine> questions) {

    /**
     * One member.
     *
     * @param attempts how many were begun
     * @param sits whether one of them lasts
     * @param best percent of the best attempt; null where none has ended
     * @param topics percent of that attempt's points by topic
     */
    public record Line(Long enrolment, String name, int attempts, boolean sits, Integer best, boolean passed, Map<Integer, Integer> topics) {
    }

    /** @param percent of the points that were possible, over all attempts */
    public record TopicLine(int topic, String title, long asked, int percent) {
    }

    /** @param percent of the points that were possible: the smaller, the harder the question */
    public record QuestionLine(Long question, int topic, String text, long asked, int percent) {
    }

    public long sat() {
        return people.stream().filter(each -> each.best() != null).count();
    }

    public long passed() {
        return people.stream().filter(Line::passed).count();
    }

    static int percent(BigDecimal got, long possible) {
        return possible == 0 ? 0 : got.movePointRight(2).divide(BigDecimal.valueOf(possible), 0, java.math.RoundingMode.FLOOR).intValue();
    }
}
