package org.arasan.voucher;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.arasan.access.Account;
import org.arasan.access.OfficeLevel;

/** One step on a voucher's way: who did what, at which level, when and why. Steps are added, never changed. */
@Entity
public class VoucherStep {

    /** What was done. */
    public enum What {
        APPLIED, APPROVED, REJECTED, IMPORTED, ANNULLED,
        /** Issued in place of another that was annulled for it. */ REISSUED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "voucher_step_seq")
    @SequenceGenerator(name = "voucher_step_seq", sequenceName = "voucher_step_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Voucher voucher;

    @Enumerated(EnumType.STRING)
    private What what;

    @Enumerated(EnumType.STRING)
    private OfficeLevel level;

    private String why;

    @ManyToOne(fetch = FetchType.LAZY)
    private Account account;

    private Instant at;

    protected VoucherStep() {
    }

    VoucherStep(Voucher voucher, What what, OfficeLevel level, String why) {
        this.voucher = voucher;
        this.what = what;
        this.level = level;
        this.why = why == null ? "" : why.strip();
    }

    VoucherStep by(Account who, Instant now) {
        account = who;
        at = now.truncatedTo(ChronoUnit.MICROS);
        return this;
    }

    public What what() {
        return what;
    }

    /** The level at which it was decided; {@code null} where no level had a say. */
    public OfficeLevel level() {
        return level;
    }

    /** The reason; may be empty. */
    public String why() {
        return why;
    }

    /** Who did it; {@code null} where a job did. */
    public Account account() {
        return account;
    }

    public Instant at() {
        return at;
    }
}
