package org.arasan.kind.academy;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.arasan.Length;
import org.arasan.Refusal;

/** A payment received for a {@link Contract}. It is never deleted: what was entered wrongly or given back is taken back for a reason. */
@Entity
@Table(name = "academy_receipt")
public class Receipt {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "academy_receipt_seq")
    @SequenceGenerator(name = "academy_receipt_seq", sequenceName = "academy_receipt_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY)
    private Contract contract;

    private BigDecimal amount;
    private LocalDate paidOn;
    private String reference;
    private LocalDate takenBackOn;
    private String reason;

    protected Receipt() {
    }

    /** {@code reference} is the number of the bank's paper. */
    Receipt(Contract contract, BigDecimal amount, LocalDate paidOn, String reference) {
        if (paidOn == null || reference == null || reference.isBlank()) {
            throw Refusal.invalid("academy.missing").at(paidOn == null ? "paidOn" : "reference");
        }
        this.contract = contract;
        this.amount = amount;
        this.paidOn = paidOn;
        this.reference = Length.within(Length.NAME, reference.strip(), "reference");
    }

    /** It counts no longer. Refused without a reason, and a second time. */
    void takeBack(LocalDate today, String why) {
        if (!stands()) {
            throw Refusal.conflict("academy.taken-back", reference, takenBackOn);
        }
        if (why == null || why.isBlank()) {
            throw Refusal.invalid("academy.reason-missing").at("reason");
        }
        reason = Length.within(Length.REASON, why.strip(), "reason");
        takenBackOn = today;
    }

    public boolean stands() {
        return takenBackOn == null;
    }

    public Long id() {
        return id;
    }

    public Contract contract() {
        return contract;
    }

    public BigDecimal amount() {
        return amount;
    }

    public LocalDate paidOn() {
        return paidOn;
    }

    public String reference() {
        return reference;
    }

    /** {@code null} while it counts. */
    public LocalDate takenBackOn() {
        return takenBackOn;
    }

    public String reason() {
        return reason;
    }
}
