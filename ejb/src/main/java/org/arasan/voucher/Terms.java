package org.arasan.voucher;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.Optional;
import org.arasan.Refusal;
import org.arasan.resort.Resort;

/** What a voucher is good for: days of a stay, at one resort or any, within its validity; and its price. */
@Embeddable
public class Terms {

    static final int MOST_DAYS = 92;
    private static final int NOTE_CHARACTERS = 500;

    @ManyToOne(fetch = FetchType.LAZY)
    private Resort resort;
    private LocalDate validFrom;
    private LocalDate validUntil;
    private Integer days;
    @Embedded
    private Price price;
    private String paymentNote;

    protected Terms() {
    }

    /**
     * Refuses a validity that ends before it begins or is too short for the days, and fewer than 1 or more than 92 days.
     *
     * @param resort the only one where it serves, or null for any
     * @param price null where nobody said
     */
    public Terms(Resort resort, LocalDate validFrom, LocalDate validUntil, int days, Price price, String paymentNote) {
        require(days >= 1 && days <= MOST_DAYS, Refusal.invalid("voucher.days-range", MOST_DAYS).at("days"));
        require(!validUntil.isBefore(validFrom), Refusal.invalid("voucher.dates-reversed").at("validUntil"));
        require(!validUntil.isBefore(validFrom.plusDays(days - 1L)), Refusal.invalid("voucher.validity-short", days).at("validUntil"));
        String note = paymentNote == null ? "" : paymentNote.strip();
        require(note.length() <= NOTE_CHARACTERS, Refusal.invalid("voucher.text-long", NOTE_CHARACTERS).at("paymentNote"));
        this.resort = resort;
        this.validFrom = validFrom;
        this.validUntil = validUntil;
        this.days = days;
        this.price = price;
        this.paymentNote = note;
    }

    private static void require(boolean sound, Refusal otherwise) {
        if (!sound) {
            throw otherwise;
        }
    }

    /** What stands against a stay there on these days, under the voucher of that number. */
    Optional<Refusal> whyNotFor(String number, Resort where, LocalDate firstDay, LocalDate lastDay) {
        if (resort != null && !resort.id().equals(where.id())) {
            return Optional.of(Refusal.conflict("voucher.of-another-resort", number, resort.name()));
        }
        if (firstDay.isBefore(validFrom) || lastDay.isAfter(validUntil)) {
            return Optional.of(Refusal.conflict("voucher.not-valid-then", number, validFrom, validUntil));
        }
        return lastDay.isAfter(where.lastDay(firstDay, days))
                ? Optional.of(Refusal.conflict("voucher.too-few-days", number, days)) : Optional.empty();
    }

    /** The same for another voucher: two rows never share one object. */
    Terms copy() {
        Price same = price == null ? null : new Price(price.total(), price.byUnion(), price.byMember(), price.byEmployer());
        return new Terms(resort, validFrom, validUntil, days, same, paymentNote);
    }

    /** The only resort where it serves, or {@code null} for any. */
    public Resort resort() {
        return resort;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    /** The last day on which its holder may be in the house. */
    public LocalDate validUntil() {
        return validUntil;
    }

    /** The days of the stay, counted as the resort counts them. */
    public int days() {
        return days;
    }

    /** {@code null} where nobody said. */
    public Price price() {
        return price;
    }

    /** How it was paid; may be empty. */
    public String paymentNote() {
        return paymentNote;
    }
}
