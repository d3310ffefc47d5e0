package org.arasan.report;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import org.arasan.access.Account;

/** How figures are told. A change is a new rule; the newest holds, the older ones tell who changed what and when. */
@Entity
public class ReportRule {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "report_rule_seq")
    @SequenceGenerator(name = "report_rule_seq", sequenceName = "report_rule_seq", allocationSize = 50)
    private Long id;

    private int youthUntil;
    private boolean published;
    private Instant changedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    private Account changedBy;

    protected ReportRule() {
    }

    ReportRule(int youthUntil, boolean published, Account by, Instant now) {
        this.youthUntil = youthUntil;
        this.published = published;
        this.changedBy = by;
        this.changedAt = now;
    }

    public Long id() {
        return id;
    }

    /** The last year of age that counts as youth. */
    public int youthUntil() {
        return youthUntil;
    }

    /** Whether anybody may read the anonymous figures. */
    public boolean published() {
        return published;
    }

    public Instant changedAt() {
        return changedAt;
    }

    /** {@code null} for the rule that the house began with. */
    public Account changedBy() {
        return changedBy;
    }
}
