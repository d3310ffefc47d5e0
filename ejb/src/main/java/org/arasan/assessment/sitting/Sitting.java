package org.arasan.assessment.sitting;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.arasan.Language;
import org.arasan.Refusal;
import org.arasan.Versioned;
import org.arasan.assessment.Ending;
import org.arasan.assessment.bank.QuestionEdition;
import org.arasan.assessment.test.HeldTest;
import org.arasan.programme.Enrolment;

/**
 * One attempt of a member at a test: its questions in their order, its time, and, once it is handed in or its time is over, its points. Its
 * answers lie in its questions, and are written without changing this row: two browsers never undo what the other saved.
 */
@Entity
public class Sitting implements Versioned {

    /** How long after the deadline an answer is still taken: it may have been given in time and travelled. */
    public static final Duration GRACE = Duration.ofSeconds(10);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sitting_seq")
    @SequenceGenerator(name = "sitting_seq", sequenceName = "sitting_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY)
    private HeldTest heldTest;

    @ManyToOne(fetch = FetchType.LAZY)
    private Enrolment enrolment;

    private int number;

    @Enumerated(EnumType.STRING)
    private Language language;

    private Instant started;
    private Instant deadline;
    private int passPercent;
    private Instant handedIn;

    @Enumerated(EnumType.STRING)
    private Ending ending;

    private BigDecimal points;
    private int pointsPossible;

    @OneToMany(mappedBy = "sitting", cascade = CascadeType.ALL)
    @OrderBy("position")
    private List<SittingQuestion> questions = new ArrayList<>();

    protected Sitting() {
    }

    /** Begins now, and lasts as long as the test allows, but no longer than the test is open. */
    Sitting(HeldTest heldTest, Enrolment enrolment, int number, Drawn drawn, Instant now) {
        this.heldTest = heldTest;
        this.enrolment = enrolment;
        this.number = number;
        this.language = drawn.language();
        this.started = now.truncatedTo(ChronoUnit.MILLIS);
        Instant limit = started.plus(heldTest.test().limit());
        this.deadline = heldTest.closes() != null && heldTest.closes().isBefore(limit) ? heldTest.closes() : limit;
        this.passPercent = heldTest.test().passPercent();
        for (QuestionEdition each : drawn.questions()) {
            questions.add(new SittingQuestion(this, questions.size() + 1, each, drawn.sequence(each)));
            pointsPossible += each.points();
        }
    }

    /** Refuses what comes too late: after it was handed in, or after its time and a few seconds of grace. */
    void requireTime(Instant now) {
        if (handedIn != null) {
            throw Refusal.conflict("assessment.handed-in", time(handedIn));
        }
        if (now.isAfter(deadline.plus(GRACE))) {
            throw Refusal.conflict("assessment.too-late", time(deadline), GRACE.toSeconds());
        }
    }

    /** By the clock of the house where it is sat. */
    private LocalTime time(Instant moment) {
        ZoneId zone = heldTest.intake().resort().zone();
        return LocalTime.ofInstant(moment, zone).truncatedTo(ChronoUnit.SECONDS);
    }

    /** Whether nobody has handed it in, though its time is over. */
    boolean isOverdue(Instant now) {
        return handedIn == null && !now.isBefore(closesBy());
    }

    /** When it ends by itself. */
    Instant closesBy() {
        return deadline.plus(GRACE);
    }

    /** Ends it and counts its points. Whatever has ended already stays as it is. */
    void end(Ending how, Instant now) {
        if (handedIn == null) {
            handedIn = how == Ending.TIME_OVER ? deadline : now.truncatedTo(ChronoUnit.MILLIS);
            ending = how;
            questions.forEach(SittingQuestion::mark);
            points = questions.stream().map(SittingQuestion::points).reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }

    @Override
    public Long id() {
        return id;
    }

    @Override
    public int version() {
        return version;
    }

    public HeldTest heldTest() {
        return heldTest;
    }

    public Enrolment enrolment() {
        return enrolment;
    }

    /** The first attempt is 1. */
    public int number() {
        return number;
    }

    public Language language() {
        return language;
    }

    public Instant started() {
        return started;
    }

    public Instant deadline() {
        return deadline;
    }

    public boolean isOpen() {
        return handedIn == null;
    }

    /** {@code null} while it lasts. */
    public Instant handedIn() {
        return handedIn;
    }

    /** {@code null} while it lasts. */
    public Ending ending() {
        return ending;
    }

    /** {@code null} while it lasts. */
    public BigDecimal points() {
        return points;
    }

    public int pointsPossible() {
        return pointsPossible;
    }

    /** Of the points that were possible, rounded down; {@code null} while it lasts. */
    public Integer percent() {
        return points == null ? null : points.movePointRight(2).divide(BigDecimal.valueOf(pointsPossible), 0, RoundingMode.FLOOR).intValue();
    }

    /** From how many percent on it is passed. */
    public int passPercent() {
        return passPercent;
    }

    public boolean isPassed() {
        return points != null && percent() >= passPercent;
    }

    /** In the order of this attempt. */
    public List<SittingQuestion> questions() {
        return List.copyOf(questions);
    }
}
