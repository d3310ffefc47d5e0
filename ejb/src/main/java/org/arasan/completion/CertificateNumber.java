package org.arasan.completion;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A certificate's number, {@code AR-2026-000317}: the year of issue and its place in that year's register. */
public record CertificateNumber(int year, int serial) {

    private static final Pattern TYPED = Pattern.compile("AR[- ]?([0-9]{4})[- ]?([0-9]{1,6})");

    /** What somebody may have typed: small letters, a Cyrillic А, blanks or no hyphens at all. Empty where it cannot be a number of ours. */
    public static Optional<CertificateNumber> typed(String text) {
        String plain = text == null ? "" : text.strip().toUpperCase(Locale.ROOT).replace('А', 'A').replaceAll("[‐‑–—]", "-");
        Matcher matcher = TYPED.matcher(plain);
        return matcher.matches()
                ? Optional.of(new CertificateNumber(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)))) : Optional.empty();
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "AR-%04d-%06d", year, serial);
    }
}
