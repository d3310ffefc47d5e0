package org.arasan.kind.academy;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.arasan.Length;
import org.arasan.Refusal;
import org.arasan.Versioned;
import org.arasan.programme.Enrolment;
import org.arasan.programme.Intake;
import org.arasan.resort.Resort;

/**
 * What a payer owes for the listeners of one intake: signed, paid in instalments, and ended where the course does not come about. What was
 * paid goes to the instalments in the order in which they fall due. Sums have two digits behind the point, in one currency.
 */
@Entity
@Table(name = "academy_contract")
public class Contract implements Versioned {

    /** How far it is paid. */
    public enum Payment { NOTHING, PARTLY, FULLY, OVERDUE, ENDED }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "academy_contract_seq")
    @SequenceGenerator(name = "academy_contract_seq", sequenceName = "academy_contract_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY)
    private Intake intake;

    /** The house of the intake, which numbers its contracts. */
    @ManyToOne(fetch = FetchType.LAZY)
    private Resort resort;

    private String number;
    private String payer;
    private String currency;
    private BigDecimal price;
    private LocalDate signedOn;
    private LocalDate endedOn;
    private String reason;

    @ElementCollection
    @CollectionTable(name = "academy_instalment", joinColumns = @JoinColumn(name = "contract_id"))
    @OrderColumn(name = "position")
    private List<Instalment> instalments = new ArrayList<>();

    @OneToMany(mappedBy = "contract", cascade = CascadeType.ALL)
    @OrderBy("paidOn, id")
    private List<Receipt> receipts = new ArrayList<>();

    /** A listener is in one contract. */
    @ManyToMany
    @JoinTable(name = "academy_contract_listener", joinColumns = @JoinColumn(name = "contract_id"),
            inverseJoinColumns = @JoinColumn(name = "enrolment_id"))
    private Set<Enrolment> listeners = new LinkedHashSet<>();

    protected Contract() {
    }

    /** Refuses what {@link ContractDraft} refuses, and listeners of another intake. */
    Contract(Intake intake, String currency, ContractDraft draft, Set<Enrolment> listeners) {
        this.intake = intake;
        this.resort = intake.resort();
        this.currency = currency;
        write(draft, listeners);
    }

    /** Writes it anew; refused once anything was paid for it, or it has ended. */
    void amend(ContractDraft draft, Set<Enrolment> newListeners) {
        requireRunning();
        if (paid().signum() > 0) {
            throw Refusal.conflict("academy.paid-already", number, paid(), currency);
        }
        write(draft, newListeners);
    }

    private void write(ContractDraft draft, Set<Enrolment> newListeners) {
        number = draft.number();
        payer = draft.payer();
        price = draft.price();
        signedOn = draft.signedOn();
        if (!instalments.equals(draft.instalments())) {
            instalments.clear();
            instalments.addAll(draft.instalments());
        }
        if (newListeners.isEmpty()) {
            throw Refusal.invalid("academy.nobody").at("listeners");
        }
        listeners.retainAll(newListeners);
        listeners.addAll(newListeners);
    }

    /** Takes a payment in. Refuses more than is still owed, nothing, and a contract that has ended. */
    Receipt receive(BigDecimal amount, LocalDate day, String reference) {
        requireRunning();
        BigDecimal sum = ContractDraft.sum(amount, "amount");
        if (sum.compareTo(owed()) > 0) {
            throw Refusal.conflict("academy.too-much", owed(), currency).at("amount");
        }
        Receipt receipt = new Receipt(this, sum, day, reference);
        receipts.add(receipt);
        return receipt;
    }

    /** It does not come about, for that reason; what was paid has to be given back outside the house's books. */
    void end(LocalDate today, String why) {
        requireRunning();
        if (why == null || why.isBlank()) {
            throw Refusal.invalid("academy.reason-missing").at("reason");
        }
        reason = Length.within(Length.REASON, why.strip(), "reason");
        endedOn = today;
        listeners.clear();
    }

    private void requireRunning() {
        if (endedOn != null) {
            throw Refusal.conflict("academy.ended", number, endedOn);
        }
    }

    /** What was received and not given back. */
    public BigDecimal paid() {
        return receipts.stream().filter(Receipt::stands).map(Receipt::amount).reduce(new BigDecimal("0.00"), BigDecimal::add);
    }

    /** What is still to come, whenever it falls due. */
    public BigDecimal owed() {
        return price.subtract(paid());
    }

    /** What should have come by that day and has not. */
    public BigDecimal overdue(LocalDate today) {
        BigDecimal due = instalments.stream().filter(each -> each.dueOn().isBefore(today)).map(Instalment::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return due.subtract(paid()).max(BigDecimal.ZERO);
    }

    public Payment payment(LocalDate today) {
        if (endedOn != null) {
            return Payment.ENDED;
        }
        if (owed().signum() == 0) {
            return Payment.FULLY;
        }
        if (overdue(today).signum() > 0) {
            return Payment.OVERDUE;
        }
        return paid().signum() > 0 ? Payment.PARTLY : Payment.NOTHING;
    }

    /** The payer was a person who is erased. */
    void forgetPayer(String anonymous) {
        payer = anonymous;
    }

    @Override
    public Long id() {
        return id;
    }

    @Override
    public int version() {
        return version;
    }

    public Intake intake() {
        return intake;
    }

    Resort resort() {
        return resort;
    }

    public String number() {
        return number;
    }

    public String payer() {
        return payer;
    }

    /** By its three letters. */
    public String currency() {
        return currency;
    }

    public BigDecimal price() {
        return price;
    }

    public LocalDate signedOn() {
        return signedOn;
    }

    /** {@code null} while it holds. */
    public LocalDate endedOn() {
        return endedOn;
    }

    public String reason() {
        return reason;
    }

    /** By the day on which they fall due. */
    public List<Instalment> instalments() {
        return List.copyOf(instalments);
    }

    /** All of them, also those given back. */
    public List<Receipt> receipts() {
        return List.copyOf(receipts);
    }

    public Set<Enrolment> listeners() {
        return Set.copyOf(listeners);
    }
}
