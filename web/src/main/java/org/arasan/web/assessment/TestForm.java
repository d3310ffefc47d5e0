package org.arasan.web.assessment;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.arasan.Language;
import org.arasan.Refusal;
import org.arasan.assessment.test.TestPlan;

/** What is typed about a test. */
public class TestForm {

    private final Map<Language, String> titles = new EnumMap<>(Language.class);
    private String draws;
    private int minutes = 60;
    private int attempts = 1;
    private int passPercent = 60;
    private boolean shuffleQuestions = true;
    private boolean shuffleAnswers = true;
    private boolean finalTest;
    private Integer opensDay;
    private Integer closesDay;

    void show(TestPlan plan) {
        titles.putAll(plan.titles());
        draws = plan.draws().entrySet().stream().map(each -> each.getKey() + ": " + each.getValue()).collect(Collectors.joining(", "));
        minutes = plan.minutes();
        attempts = plan.attempts();
        passPercent = plan.passPercent();
        shuffleQuestions = plan.shuffleQuestions();
        shuffleAnswers = plan.shuffleAnswers();
        finalTest = plan.finalTest();
        opensDay = plan.opensDay();
        closesDay = plan.closesDay();
    }

    TestPlan plan() {
        return new TestPlan(titles, byTopic(), minutes, attempts, passPercent, shuffleQuestions, shuffleAnswers, finalTest, opensDay, closesDay);
    }

    /** "1: 5, 2: 5": five questions each of topics 1 and 2. */
    private Map<Integer, Integer> byTopic() {
        String pair = "[0-9]{1,3}\\s*:\\s*[0-9]{1,3}";
        if (draws == null || !draws.strip().matches(pair + "(\\s*[,;\\s]\\s*" + pair + ")*")) {
            throw Refusal.invalid("tests.draws-unreadable").at("draws");
        }
        Map<Integer, Integer> byTopic = new TreeMap<>();
        for (String each : draws.strip().replaceAll("\\s*:\\s*", ":").split("[,;\\s]+")) {
            byTopic.merge(Integer.valueOf(each.split(":")[0]), Integer.valueOf(each.split(":")[1]), Integer::sum);
        }
        return byTopic;
    }

    /** By language. */
    public Map<Language, String> getTitles() {
        return titles;
    }

    public String getDraws() {
        return draws;
    }

    public void setDraws(String draws) {
        this.draws = draws;
    }

    public int getMinutes() {
        return minutes;
    }

    public void setMinutes(int minutes) {
        this.minutes = minutes;
    }

    public int getAttempts() {
        return attempts;
    }

    public void setAttempts(int attempts) {
        this.attempts = attempts;
    }

    public int getPassPercent() {
        return passPercent;
    }

    public void setPassPercent(int passPercent) {
        this.passPercent = passPercent;
    }

    public boolean isShuffleQuestions() {
        return shuffleQuestions;
    }

    public void setShuffleQuestions(boolean shuffleQuestions) {
        this.shuffleQuestions = shuffleQuestions;
    }

    public boolean isShuffleAnswers() {
        return shuffleAnswers;
    }

    public void setShuffleAnswers(boolean shuffleAnswers) {
        this.shuffleAnswers = shuffleAnswers;
    }

    public boolean isFinalTest() {
        return finalTest;
    }

    public void setFinalTest(boolean finalTest) {
        this.finalTest = finalTest;
    }

    public Integer getOpensDay() {
        return opensDay;
    }

    public void setOpensDay(Integer opensDay) {
        this.opensDay = opensDay;
    }

    public Integer getClosesDay() {
        return closesDay;
    }

    public void setClosesDay(Integer closesDay) {
        this.closesDay = closesDay;
    }
}
