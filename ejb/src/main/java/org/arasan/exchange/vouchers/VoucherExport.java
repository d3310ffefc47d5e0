package org.arasan.exchange.vouchers;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.arasan.Language;
import org.arasan.Part;
import org.arasan.Refusal;
import org.arasan.access.ReadingLog;
import org.arasan.access.Role;
import org.arasan.voucher.Voucher;
import org.arasan.voucher.VoucherFilter;
import org.arasan.voucher.VoucherLookup;

/** Gives an office its vouchers as a workbook that can be handed in again. It holds whole IINs, so each is noted as read. */
@Stateless
@RolesAllowed({Role.OFFICE, Role.HOUSE})
public class VoucherExport {

    static final int MOST_ROWS = 20_000;

    @Inject
    private VoucherLookup lookup;
    @Inject
    private ReadingLog log;

    /** The vouchers of the list as filtered. Refused for more than 20,000 of them. */
    public byte[] workbook(VoucherFilter filter, Language language) {
        Part.Rows<Voucher> all = lookup.vouchers(filter, new Part(List.of(), MOST_ROWS));
        if (all.more()) {
            throw Refusal.invalid("exchange.export-too-long", MOST_ROWS);
        }
        List<Voucher> vouchers = new ArrayList<>(all.rows());
        vouchers.stream().map(Voucher::holder).distinct().filter(each -> !each.erased()).forEach(each -> log.note(each, "iin"));
        return VoucherWorkbook.of(vouchers, language);
    }
}
