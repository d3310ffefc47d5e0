package org.arasan.stay.reception;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.arasan.Refusal;
import org.arasan.Versioned;
import org.arasan.stay.Breach;
import org.arasan.stay.Hand;
import org.arasan.stay.Stay;
import org.arasan.stay.StayEvent.What;

/**
 * What the desk has seen of a guest's papers. It keeps that they were seen, never what stands in them: no scan, and of a document its kind
 * and its last characters at most. That a doctor is to see the guest first stands here; why, and what the doctor found, does not.
 */
@Entity
public class StayPapers implements Versioned {

    /** What a guest shows at the desk. */
    public enum Document { IDENTITY_CARD, PASSPORT, RESIDENCE_PERMIT, OTHER }

    /** Whether a doctor sees the guest before anything else. */
    public enum Doctor { NOT_ASKED, TO_SEE, SEEN }

    /** More of a document's number nobody needs to find it again. */
    public static final int ENDS = 4;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "stay_papers_seq")
    @SequenceGenerator(name = "stay_papers_seq", sequenceName = "stay_papers_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @OneToOne(fetch = FetchType.LAZY)
    private Stay stay;

    private Instant identitySeenAt;

    @Enumerated(EnumType.STRING)
    private Document document;

    private String documentEnds;
    private Instant voucherSeenAt;
    private LocalDate cardIssuedOn;
    private String cardWhy;

    @Enumerated(EnumType.STRING)
    private Doctor doctor = Doctor.NOT_ASKED;

    protected StayPapers() {
    }

    /** Nothing has been seen yet. */
    public StayPapers(Stay stay) {
        this.stay = stay;
    }

    /** The guest has shown who they are; or, taken back, has not. Refuses more of the document's number than its end. */
    void identity(boolean seen, Document kind, String ends, Hand hand) {
        String end = ends == null || ends.isBlank() ? null : ends.strip();
        if (end != null && !end.matches("[\\p{L}\\p{N}]{1," + ENDS + "}")) {
            throw Refusal.invalid("reception.document-ends", ENDS).at("documentEnds");
        }
        if (seen != (identitySeenAt != null)) {
            identitySeenAt = seen ? hand.now() : null;
            stay.witness(What.IDENTITY_SEEN, null, seen ? null : "—", hand);
        }
        document = seen ? kind : null;
        documentEnds = seen ? end : null;
    }

    /** The guest has shown the voucher that this stay stands on. */
    void voucher(Hand hand) {
        if (voucherSeenAt == null) {
            voucherSeenAt = hand.now();
            stay.witness(What.VOUCHER_SEEN, null, stay.voucher().number(), hand);
        }
    }

    /**
     * The guest has shown a card, or has none. One that is too old on arrival, or none, is taken for a reason alone; refused without it,
     * and where it is issued later than today. Shown once more, nothing changes.
     */
    void card(HealthCard card, Hand hand) {
        if (card.issuedOn() != null && card.issuedOn().isAfter(hand.today(stay.resort().zone()))) {
            throw Refusal.invalid("reception.card-future", card.issuedOn()).at("cardIssuedOn");
        }
        Optional<Breach> flaw = card.whyNot(arrival(hand), stay.resort().terms().healthCardMonths());
        if (card.equals(card()) && (flaw.isPresent() ? cardWhy != null && (hand.why() == null || hand.why().equals(cardWhy)) : cardWhy == null)) {
            return;
        }
        if (flaw.isPresent() && hand.why() == null) {
            throw Refusal.invalid(flaw.get().code(), flaw.get().args().toArray()).at("why");
        }
        stay.witness(What.CARD_SEEN, cardIssuedOn, card.issuedOn() == null ? "—" : card.issuedOn(), hand);
        cardIssuedOn = card.issuedOn();
        cardWhy = flaw.isPresent() ? hand.why() : null;
    }

    /** A doctor is to see the guest first, or need not after all. What a doctor has seen stays seen until it is asked again. */
    void doctorFirst(boolean first, Hand hand) {
        Doctor next = first ? Doctor.TO_SEE : doctor == Doctor.TO_SEE ? Doctor.NOT_ASKED : doctor;
        if (next != doctor) {
            stay.witness(What.DOCTOR_FIRST, null, first ? null : "—", hand);
            doctor = next;
        }
    }

    /** A doctor has seen the guest. */
    public void seenByDoctor(Hand hand) {
        if (doctor != Doctor.SEEN) {
            stay.witness(What.DOCTOR_SEEN, null, null, hand);
            doctor = Doctor.SEEN;
        }
    }

    /** The first thing that is still lacking, as it stands at that moment. */
    public Optional<Breach> lacking(Instant now) {
        if (identitySeenAt == null) {
            return Optional.of(Breach.of("reception.identity-unseen"));
        }
        return cardWhy != null ? Optional.empty() : card().whyNot(arrival(now), stay.resort().terms().healthCardMonths());
    }

    /** Whether the card is fresh, so that treatment can begin on day 1. */
    public boolean promisesTreatment(Instant now) {
        return card().whyNot(arrival(now), stay.resort().terms().healthCardMonths()).isEmpty();
    }

    private LocalDate arrival(Hand hand) {
        return arrival(hand.now());
    }

    /** The day on which the guest came, comes now, or is to come. */
    public LocalDate arrival(Instant now) {
        LocalDate day = LocalDate.ofInstant(stay.checkedInAt() == null ? now : stay.checkedInAt(), stay.resort().zone());
        return day.isBefore(stay.period().firstDay()) ? stay.period().firstDay() : day;
    }

    @Override
    public Long id() {
        return id;
    }

    @Override
    public int version() {
        return version;
    }

    public Stay stay() {
        return stay;
    }

    /** {@code null} until the guest has shown who they are. */
    public Instant identitySeenAt() {
        return identitySeenAt;
    }

    /** {@code null} where nobody said. */
    public Document document() {
        return document;
    }

    /** The last characters of the document's number, or {@code null}. */
    public String documentEnds() {
        return documentEnds;
    }

    public Instant voucherSeenAt() {
        return voucherSeenAt;
    }

    public HealthCard card() {
        return new HealthCard(cardIssuedOn);
    }

    /** Why the guest was taken in without a fresh card, or {@code null}. */
    public String cardWhy() {
        return cardWhy;
    }

    public Doctor doctor() {
        return doctor;
    }
}
