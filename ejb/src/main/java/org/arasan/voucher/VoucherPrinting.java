package org.arasan.voucher;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.arasan.DayRange;
import org.arasan.Language;
import org.arasan.Refusal;
import org.arasan.access.Role;
import org.arasan.voucher.print.VoucherPage;
import org.arasan.voucher.print.VoucherPrinter;

/** Prints vouchers for the offices that issue them: in the holder's language, with labels in Russian (or English) beside it. */
@Stateless
@RolesAllowed({Role.OFFICE, Role.HOUSE})
public class VoucherPrinting {

    @Inject
    private VoucherLookup lookup;

    /** The PDF of one voucher. Refused unless it is approved or used: nothing else is a voucher. */
    public byte[] pdf(Long id) {
        Voucher voucher = lookup.voucher(id);
        if (voucher.state() != Voucher.State.APPROVED && voucher.state() != Voucher.State.USED) {
            throw Refusal.conflict("voucher.not-to-print", voucher.state());
        }
        return VoucherPrinter.print(page(voucher));
    }

    private static VoucherPage page(Voucher voucher) {
        Language own = voucher.holder().contacts().language();
        return new VoucherPage(List.of(own, own == Language.RU ? Language.EN : Language.RU), voucher.number(),
                new VoucherPage.Issuer(voucher.union().name(), voucher.region().name()),
                new VoucherPage.Holder(voucher.holder().fullName(), voucher.holder().born()),
                voucher.terms() == null ? null : terms(voucher.terms()), voucher.terms() == null ? "" : voucher.terms().paymentNote());
    }

    private static VoucherPage.Terms terms(Terms terms) {
        Price price = terms.price();
        return new VoucherPage.Terms(terms.resort() == null ? null : terms.resort().name(),
                new DayRange(terms.validFrom(), terms.validUntil()), terms.days(), price == null ? null
                        : new VoucherPage.Shares(price.total(), price.byUnion(), price.byMember(), price.byEmployer()));
    }
}
