package org.arasan.stay.reception;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.arasan.voucher.Voucher;

/** What a scanner reads off a voucher, or a hand types: its number, or an address that ends in it. */
public record ScannedVoucher(String number) {

    public static ScannedVoucher of(String text) {
        String stripped = text.strip();
        if (!stripped.matches("(?i)https?://.+")) {
            return new ScannedVoucher(stripped);
        }
        String path = stripped.replaceFirst("[?#].*", "").replaceFirst("/+$", "");
        return new ScannedVoucher(decoded(path.substring(path.lastIndexOf('/') + 1)));
    }

    private static String decoded(String segment) {
        try {
            return URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8).strip();
        } catch (IllegalArgumentException noEncoding) {
            return segment;
        }
    }

    /** As written, and in capitals, as vouchers are numbered. */
    List<String> spellings() {
        return List.of(number, number.toUpperCase(Locale.ROOT));
    }

    boolean names(Voucher voucher) {
        return voucher != null && number.equalsIgnoreCase(voucher.number());
    }
}
