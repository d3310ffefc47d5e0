package org.arasan.web.voucher;

import java.time.LocalDate;
import java.util.Optional;
import org.arasan.access.OfficeLevel;
import org.arasan.resort.Resort;
import org.arasan.voucher.Price;
import org.arasan.voucher.Terms;
import org.arasan.voucher.Voucher;

/**
 * A voucher on the wire.
 *
 * @param number series and number as printed; absent while it is applied for
 * @param waitsAt the level that is to decide; absent once it is decided
 * @param why it was rejected or annulled
 * @param member id of its holder, whose {@code name} and masked {@code iin} follow
 * @param union name of the issuing union
 * @param quota id of the quota it stands on
 * @param resort id of the only resort where it serves; absent for any
 * @param price in whole tenge; absent where nobody said
 */
public record VoucherRow(Long id, String number, Voucher.State state, OfficeLevel waitsAt, String why, Long member, String name, String iin,
                         String union, String region, Long quota, Long resort, LocalDate validFrom, LocalDate validUntil, Integer days,
                         PriceRow price, String paymentNote) {

    /** Shares that add up to the total. */
    public record PriceRow(long total, long byUnion, long byMember, long byEmployer) {

        static PriceRow of(Price price) {
            return new PriceRow(price.total(), price.byUnion(), price.byMember(), price.byEmployer());
        }
    }

    static VoucherRow of(Voucher voucher) {
        Optional<Terms> terms = Optional.ofNullable(voucher.terms());
        return new VoucherRow(voucher.id(), voucher.number(), voucher.state(), voucher.waitsAt(), voucher.why(), voucher.holder().id(),
                voucher.holder().fullName(), voucher.holder().maskedIin(), voucher.union().name(), voucher.region().name(),
                voucher.quota() == null ? null : voucher.quota().id(), terms.map(Terms::resort).map(Resort::id).orElse(null),
                terms.map(Terms::validFrom).orElse(null), terms.map(Terms::validUntil).orElse(null), terms.map(Terms::days).orElse(null),
                terms.map(Terms::price).map(PriceRow::of).orElse(null), terms.map(Terms::paymentNote).orElse(null));
    }
}
