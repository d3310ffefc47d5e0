package org.arasan.course.checkin;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sealed word about an academic hour, as it stands in an address: {@code 1a.qz3k7.Jx0…}. Whether the seal is ours, {@link Codes} knows.
 *
 * @param number the half minute of a code, or the second of a receipt
 */
record ScannedCode(long hour, long number, String seal) {

    private static final int RADIX = Character.MAX_RADIX;
    private static final Pattern FORM = Pattern.compile("([0-9a-z]{1,12})\\.([0-9a-z]{1,12})\\.([A-Za-z0-9_-]{14})");

    /** Empty for anything that does not look like one. */
    static Optional<ScannedCode> read(String text) {
        Matcher form = FORM.matcher(text == null ? "" : text.strip());
        return form.matches() ? Optional.of(new ScannedCode(Long.parseLong(form.group(1), RADIX), Long.parseLong(form.group(2), RADIX),
                form.group(3))) : Optional.empty();
    }

    String text() {
        return Long.toString(hour, RADIX) + "." + Long.toString(number, RADIX) + "." + seal;
    }
}
