package org.arasan.web.voucher;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.arasan.voucher.Voucher;
import org.arasan.voucher.VoucherFilter;

/** The parts of the list of vouchers, as addresses name them: what waits for the caller, all, or those in one state. */
final class Shown {

    static final String MINE = "mine";
    static final String ALL = "all";
    static final List<String> PARTS = Stream.concat(Stream.of(MINE, ALL), Arrays.stream(Voucher.State.values()).map(Enum::name)).toList();

    private Shown() {
    }

    static VoucherFilter filter(String part, String words, Long quota) {
        Voucher.State state = Arrays.stream(Voucher.State.values()).filter(each -> each.name().equals(part)).findFirst().orElse(null);
        return new VoucherFilter(state, MINE.equals(part), null, null, quota, words);
    }
}
