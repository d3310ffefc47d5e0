package org.arasan.voucher;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import org.arasan.Refusal;
import org.arasan.Versioned;
import org.arasan.access.OfficeLevel;
import org.arasan.member.Member;
import org.arasan.member.Region;
import org.arasan.member.Union;
import org.arasan.resort.Resort;

/**
 * A путёвка: the personal right to one stay. Applied for, it climbs the levels of the federation; the last one approves it and gives it
 * its number. It never changes its holder and serves once. An imported voucher counts as approved.
 */
@Entity
public class Voucher implements Versioned {

    /** Its life: applied for until the last level has approved it or one has rejected it; then used for a stay, or annulled. */
    public enum State { APPLIED, APPROVED, USED, REJECTED, ANNULLED }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "voucher_seq")
    @SequenceGenerator(name = "voucher_seq", sequenceName = "voucher_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    /** Series and number as printed; unique. */
    private String number;
    private String series;

    @ManyToOne(fetch = FetchType.LAZY)
    private Member holder;

    @ManyToOne(fetch = FetchType.LAZY)
    private Union union;

    @ManyToOne(fetch = FetchType.LAZY)
    private Region region;

    @ManyToOne(fetch = FetchType.LAZY)
    private Quota quota;

    @Enumerated(EnumType.STRING)
    private State state;

    @Enumerated(EnumType.STRING)
    private OfficeLevel waitsAt;

    private String why;

    @Embedded
    private Terms terms;

    protected Voucher() {
    }

    /** One that another house issued and a list brought: approved, issued by the holder's own union, its terms unknown. */
    public Voucher(String number, Member holder) {
        this(holder, holder.union(), holder.region());
        this.number = number.strip();
        this.state = State.APPROVED;
    }

    private Voucher(Member holder, Union union, Region region) {
        this.holder = holder;
        this.union = union;
        this.region = region;
    }

    /**
     * An application that waits at that level.
     *
     * @param quota the one it takes a place of, or null where none is needed
     * @param number typed by hand, or null to be given at the end
     */
    public static Voucher applied(Member holder, Terms terms, Quota quota, String number, OfficeLevel first) {
        Voucher voucher = new Voucher(holder, holder.union(), holder.region());
        voucher.terms = terms;
        voucher.quota = quota;
        voucher.number = number;
        voucher.state = State.APPLIED;
        voucher.waitsAt = first;
        return voucher;
    }

    /** The level it waits at agrees, and it goes on to the next one. */
    public void passOn(OfficeLevel next) {
        requireApplied();
        waitsAt = next;
    }

    /** The last level agrees. {@code given} is its number unless one was typed, {@code from} the series which that stands in. */
    public void approve(String given, String from) {
        requireApplied();
        if (number == null) {
            number = given;
            series = from;
        }
        state = State.APPROVED;
        waitsAt = null;
    }

    /** The level it waits at says no, for a reason. */
    public void reject(String reason) {
        requireApplied();
        state = State.REJECTED;
        waitsAt = null;
        why = reason;
    }

    private void requireApplied() {
        if (state != State.APPLIED) {
            throw Refusal.conflict("voucher.decided", state);
        }
    }

    /** Serves for a stay; refused if it already has, was annulled or is not approved (yet). */
    public void use() {
        if (state != State.APPROVED) {
            throw spent();
        }
        state = State.USED;
    }

    /** The stay it served for is cancelled before it began: the voucher may serve again. Of an annulled one nothing changes. */
    public void giveBack() {
        if (state == State.USED) {
            state = State.APPROVED;
        }
    }

    /** Takes it back for good, for a reason, and with it its place of the quota. Refused where it never was approved, or is annulled. */
    public void annul(String reason) {
        if (state != State.APPROVED && state != State.USED) {
            throw spent();
        }
        state = State.ANNULLED;
        why = reason;
    }

    /**
     * Annuls it and answers an approved one for another guest: of the same union, on the same quota, for the same price and days.
     * {@link VoucherReissuing} finds the number and keeps the history.
     *
     * @param from the series that the number was taken from, or null where somebody typed it
     */
    Voucher reissue(Member newHolder, String newNumber, String from, String reason) {
        annul(reason);
        Voucher next = new Voucher(newHolder, union, region);
        next.number = newNumber;
        next.series = from;
        next.quota = quota;
        next.terms = terms == null ? null : terms.copy();
        next.state = State.APPROVED;
        return next;
    }

    /**
     * What stands against a stay of that guest there, on these days: it is somebody else's, spent, of another resort, not valid then, or
     * good for fewer days. Of a voucher whose terms are unknown only the first two.
     */
    public Optional<Refusal> whyNotFor(Member guest, Resort resort, LocalDate firstDay, LocalDate lastDay) {
        if (!holder.id().equals(guest.id())) {
            return Optional.of(Refusal.conflict("voucher.of-another", number));
        }
        if (state != State.APPROVED) {
            return Optional.of(spent());
        }
        return whyNotOn(resort, firstDay, lastDay);
    }

    /** What stands against other days of the stay that it has paid for; nothing where its terms are unknown. */
    public Optional<Refusal> whyNotOn(Resort resort, LocalDate firstDay, LocalDate lastDay) {
        return terms == null ? Optional.empty() : terms.whyNotFor(number, resort, firstDay, lastDay);
    }

    private Refusal spent() {
        return state == State.APPLIED || state == State.REJECTED
                ? Refusal.conflict("voucher.not-approved", holder.fullName(), state) : Refusal.conflict("voucher.spent", number, state);
    }

    @Override
    public Long id() {
        return id;
    }

    @Override
    public int version() {
        return version;
    }

    /** Series and number as printed; {@code null} while it is applied for. */
    public String number() {
        return number;
    }

    /** The series that its number was taken from, or {@code null} where somebody typed it. */
    public String series() {
        return series;
    }

    public Member holder() {
        return holder;
    }

    /** The union that issues it. */
    public Union union() {
        return union;
    }

    public Region region() {
        return region;
    }

    /** {@code null} where it stands on none. */
    public Quota quota() {
        return quota;
    }

    public State state() {
        return state;
    }

    /** The level that is to decide, {@code null} once it is decided. */
    public OfficeLevel waitsAt() {
        return waitsAt;
    }

    /** Why it was rejected or annulled; {@code null} otherwise. */
    public String why() {
        return why;
    }

    /** What it is good for, or {@code null} where a list brought it and said nothing. */
    public Terms terms() {
        return terms;
    }
}
