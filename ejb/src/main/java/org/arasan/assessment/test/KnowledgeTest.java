package org.arasan.assessment.test;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.arasan.Language;
import org.arasan.Versioned;
import org.arasan.programme.Programme;

/** A test of a programme. Changed rules hold for attempts begun from then on; whoever sits it already keeps the time and the mark promised. */
@Entity
public class KnowledgeTest implements Versioned {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "knowledge_test_seq")
    @SequenceGenerator(name = "knowledge_test_seq", sequenceName = "knowledge_test_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY)
    private Programme programme;

    private int minutes;
    private int attempts;
    private int passPercent;
    private boolean shuffleQuestions;
    private boolean shuffleAnswers;
    private boolean finalTest;
    private Integer opensDay;
    private Integer closesDay;
    private Instant retired;

    @ElementCollection
    @CollectionTable(name = "knowledge_test_title", joinColumns = @JoinColumn(name = "test_id"))
    @MapKeyColumn(name = "language")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "title")
    private Map<Language, String> titles = new EnumMap<>(Language.class);

    @ElementCollection
    @CollectionTable(name = "knowledge_test_draw", joinColumns = @JoinColumn(name = "test_id"))
    @MapKeyColumn(name = "topic")
    @Column(name = "questions")
    private Map<Integer, Integer> draws = new TreeMap<>();

    protected KnowledgeTest() {
    }

    KnowledgeTest(Programme programme, TestPlan plan) {
        this.programme = programme;
        follow(plan);
    }

    /** Takes other rules. */
    final void follow(TestPlan plan) {
        minutes = plan.minutes();
        attempts = plan.attempts();
        passPercent = plan.passPercent();
        shuffleQuestions = plan.shuffleQuestions();
        shuffleAnswers = plan.shuffleAnswers();
        finalTest = plan.finalTest();
        opensDay = plan.opensDay();
        closesDay = plan.closesDay();
        titles.keySet().retainAll(plan.titles().keySet());
        titles.putAll(plan.titles());
        draws.keySet().retainAll(plan.draws().keySet());
        draws.putAll(plan.draws());
    }

    /** No further intake holds it; results stay. Safe to repeat. */
    void retire(Instant now) {
        retired = retired == null ? now : retired;
    }

    /** Its rules, to be changed. */
    public TestPlan plan() {
        return new TestPlan(titles, draws, minutes, attempts, passPercent, shuffleQuestions, shuffleAnswers, finalTest, opensDay, closesDay);
    }

    /** The title in that language; where nobody translated it, in Russian or English. */
    public String title(Language language) {
        return titles.getOrDefault(language, titles.getOrDefault(Language.RU, titles.get(Language.EN)));
    }

    @Override
    public Long id() {
        return id;
    }

    @Override
    public int version() {
        return version;
    }

    public Programme programme() {
        return programme;
    }

    /** How long one attempt may last. */
    public Duration limit() {
        return Duration.ofMinutes(minutes);
    }

    /** How often a member may sit it in one intake. */
    public int attempts() {
        return attempts;
    }

    public int passPercent() {
        return passPercent;
    }

    public boolean shufflesQuestions() {
        return shuffleQuestions;
    }

    public boolean shufflesAnswers() {
        return shuffleAnswers;
    }

    /** Whether its best attempt counts for completion. */
    public boolean isFinalTest() {
        return finalTest;
    }

    public boolean isRetired() {
        return retired != null;
    }

    /** How many questions of each topic, by the topic's number. */
    public SortedMap<Integer, Integer> draws() {
        return new TreeMap<>(draws);
    }

    public int questions() {
        return draws.values().stream().mapToInt(Integer::intValue).sum();
    }

    Integer opensDay() {
        return opensDay;
    }

    Integer closesDay() {
        return closesDay;
    }
}
