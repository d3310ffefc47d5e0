package org.arasan.assessment.test;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.arasan.Refusal;
import org.arasan.Versioned;
import org.arasan.programme.Intake;

/**
 * A test as one intake sits it: from its opening until its closing, half-open; without an opening it waits for somebody to open it, without
 * a closing it stays open.
 */
@Entity
public class HeldTest implements Versioned {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "held_test_seq")
    @SequenceGenerator(name = "held_test_seq", sequenceName = "held_test_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY)
    private KnowledgeTest test;

    @ManyToOne(fetch = FetchType.LAZY)
    private Intake intake;

    private Instant opens;
    private Instant closes;

    protected HeldTest() {
    }

    /** With the times that the test's days mean in this intake. */
    HeldTest(KnowledgeTest test, Intake intake) {
        if (!test.programme().id().equals(intake.programme().id())) {
            throw Refusal.conflict("assessment.other-programme");
        }
        this.test = test;
        this.intake = intake;
        ZoneId zone = intake.resort().zone();
        this.opens = test.opensDay() == null ? null : intake.dateOf(test.opensDay()).atStartOfDay(zone).toInstant();
        LocalDate last = test.closesDay() == null ? null : intake.dateOf(test.closesDay());
        this.closes = last == null ? null : last.plusDays(1).atStartOfDay(zone).toInstant();
    }

    /** Other times; either may be left open with null. Refused where it would close before it opens. */
    void openBetween(Instant from, Instant until) {
        if (from != null && until != null && !until.isAfter(from)) {
            throw Refusal.invalid("assessment.closes-first").at("closes");
        }
        opens = from;
        closes = until;
    }

    /** Opens it at this moment, and for as long as nobody closes it where its closing is over. */
    void open(Instant now) {
        openBetween(now, closes == null || closes.isAfter(now) ? closes : null);
    }

    /** Nobody begins it any more; whoever sits it keeps the time they have. Refused while it is not open. */
    void close(Instant now) {
        if (!isOpen(now)) {
            throw Refusal.conflict("assessment.test-not-open");
        }
        closes = opens.isBefore(now) ? now : opens.plusMillis(1);
    }

    public boolean isOpen(Instant now) {
        return opens != null && !now.isBefore(opens) && (closes == null || now.isBefore(closes));
    }

    /** Whether it was open and is no more. */
    public boolean isOver(Instant now) {
        return closes != null && !now.isBefore(closes);
    }

    @Override
    public Long id() {
        return id;
    }

    @Override
    public int version() {
        return version;
    }

    public KnowledgeTest test() {
        return test;
    }

    public Intake intake() {
        return intake;
    }

    /** {@code null} while nobody has opened it. */
    public Instant opens() {
        return opens;
    }

    /** {@code null} where nobody has said when it closes. */
    public Instant closes() {
        return closes;
    }
}
