package org.arasan.privacy;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import org.arasan.access.Account;

/** How long what is kept. A change is a new rule; the newest holds, the older ones tell who changed what and when. */
@Entity
public class RetentionRule {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "retention_rule_seq")
    @SequenceGenerator(name = "retention_rule_seq", sequenceName = "retention_rule_seq", allocationSize = 50)
    private Long id;

    private int memberYears;
    private int logYears;
    private int importDays;
    private Instant changedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    private Account changedBy;

    protected RetentionRule() {
    }

    RetentionRule(Terms terms, Account by, Instant now) {
        this.memberYears = terms.memberYears();
        this.logYears = terms.logYears();
        this.importDays = terms.importDays();
        this.changedBy = by;
        this.changedAt = now;
    }

    /**
     * The times themselves.
     *
     * @param memberYears after the last stay a member is erased, in years
     * @param logYears how long it is kept who has read guarded data, and what the agenda has done, in years
     * @param importDays how long files wait for a decision, and applications without a place after the end of the intake, in days
     */
    public record Terms(int memberYears, int logYears, int importDays) {
    }

    public Terms terms() {
        return new Terms(memberYears, logYears, importDays);
    }

    public Long id() {
        return id;
    }

    public Instant changedAt() {
        return changedAt;
    }

    /** {@code null} for the rule that the house began with. */
    public Account changedBy() {
        return changedBy;
    }
}
