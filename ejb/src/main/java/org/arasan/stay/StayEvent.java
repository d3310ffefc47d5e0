package org.arasan.stay;

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
import org.arasan.access.Account;

/** One line in the history of a stay: what was done with it, by whom, when and why. It is written by the stay itself and never changes. */
@Entity
public class StayEvent {

    /** What was done. Beds are told by their labels, periods as {@code 2026-11-05/2026-11-14}, vouchers by their numbers. */
    public enum What {
        REQUESTED, OFFERED, ACCEPTED, DECLINED, HELD, LAPSED, CONFIRMED, ASKED, PLACED, MOVED, RELEASED, EXTENDED, SHORTENED, SHIFTED, EXPECTED_LATER,
        CHECKED_IN, CHECKED_OUT, LEFT_EARLY, CANCELLED, NO_SHOW, NO_SHOW_TAKEN_BACK, REPLACED, REPLACES,
        IDENTITY_SEEN, VOUCHER_SEEN, CARD_SEEN, DOCTOR_FIRST, DOCTOR_SEEN
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "stay_event_seq")
    @SequenceGenerator(name = "stay_event_seq", sequenceName = "stay_event_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Stay stay;

    private Instant at;

    @ManyToOne(fetch = FetchType.LAZY)
    private Account account;

    @Enumerated(EnumType.STRING)
    private What what;

    private String was;
    private String became;
    private String why;

    protected StayEvent() {
    }

    StayEvent(Stay stay, What what, Object was, Object became, Hand hand) {
        this.stay = stay;
        this.what = what;
        this.was = was == null ? null : was.toString();
        this.became = became == null ? null : became.toString();
        this.at = hand.now();
        this.account = hand.account();
        this.why = hand.why();
    }

    public Long id() {
        return id;
    }

    public Stay stay() {
        return stay;
    }

    public What what() {
        return what;
    }

    public Instant at() {
        return at;
    }

    /** Who did it, or {@code null} where time alone did. */
    public Account account() {
        return account;
    }

    /** What was before, or {@code null}. */
    public String was() {
        return was;
    }

    /** What it became, or {@code null}. */
    public String became() {
        return became;
    }

    /** The reason given, or {@code null}. */
    public String why() {
        return why;
    }
}
