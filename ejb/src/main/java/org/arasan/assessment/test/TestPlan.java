package org.arasan.assessment.test;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.arasan.Language;
import org.arasan.Length;
import org.arasan.Refusal;

/**
 * How a test is to be.
 *
 * @param titles one at least, in Russian or English
 * @param draws how many questions of each topic
 * @param minutes how long a member has, 1 to 600
 * @param attempts how often a member may sit it, 1 to 20
 * @param passPercent of the points, from which on it is passed
 * @param finalTest whether its best attempt counts for completion; a programme has one such test
 * @param opensDay the day of the intake (1 is the first) at whose beginning it opens; null where it is opened by hand
 * @param closesDay the day at whose end it closes; null where it is closed by hand
 */
public record TestPlan(Map<Language, String> titles, Map<Integer, Integer> draws, int minutes, int attempts, int passPercent,
                       boolean shuffleQuestions, boolean shuffleAnswers, boolean finalTest, Integer opensDay, Integer closesDay) {

    private static final int MOST_QUESTIONS = 100;

    public TestPlan {
        Map<Language, String> named = new EnumMap<>(Language.class);
        (titles == null ? Map.<Language, String>of() : titles).forEach((language, title) -> {
            if (title != null && !title.isBlank()) {
                named.put(language, title.strip());
            }
        });
        titles = Map.copyOf(named);
        draws = draws == null ? Map.of() : new TreeMap<>(draws);
    }

    /** The same plan, where it can be; refused at the field that cannot. */
    TestPlan checked() {
        if (!titles.containsKey(Language.RU) && !titles.containsKey(Language.EN)) {
            throw Refusal.invalid("assessment.title-missing").at("titles");
        }
        titles.values().forEach(each -> Length.within(Length.NAME, each, "titles"));
        if (draws.isEmpty() || draws.entrySet().stream().anyMatch(each -> each.getKey() < 1 || each.getKey() > 999 || each.getValue() < 1)
                || questions() > MOST_QUESTIONS) {
            throw Refusal.invalid("assessment.draws", MOST_QUESTIONS).at("draws");
        }
        within(minutes, 1, 600, "assessment.minutes", "minutes");
        within(attempts, 1, 20, "assessment.attempts", "attempts");
        within(passPercent, 0, 100, "assessment.pass-percent", "passPercent");
        if (opensDay != null && (opensDay < 1 || opensDay > 400) || closesDay != null && (closesDay < 1 || closesDay > 400)
                || opensDay != null && closesDay != null && closesDay < opensDay) {
            throw Refusal.invalid("assessment.test-days").at("opensDay");
        }
        return this;
    }

    int questions() {
        return draws.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static void within(int value, int least, int most, String code, String field) {
        if (value < least || value > most) {
            throw Refusal.invalid(code, least, most).at(field);
        }
    }
}
