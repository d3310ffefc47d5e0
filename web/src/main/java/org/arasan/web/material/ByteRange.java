package org.arasan.web.material;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A part of a file, both ends included (RFC 9110, 14). One part at a time is served; whoever asks for several gets the whole. */
record ByteRange(int from, int until) {

    private static final Pattern ONE = Pattern.compile("bytes=(\\d{0,9})-(\\d{0,9})");

    /** Empty where no single part is asked for; {@code from} beyond the end where there is no such part. */
    static Optional<ByteRange> of(String header, int size) {
        Matcher asked = ONE.matcher(header == null ? "" : header.strip());
        if (!asked.matches() || asked.group(1).isEmpty() && asked.group(2).isEmpty()) {
            return Optional.empty();
        }
        if (asked.group(1).isEmpty()) {
            int last = Integer.parseInt(asked.group(2));
            return Optional.of(new ByteRange(last == 0 ? size : Math.max(0, size - last), size - 1));
        }
        int from = Integer.parseInt(asked.group(1));
        int until = asked.group(2).isEmpty() ? size - 1 : Math.min(size - 1, Integer.parseInt(asked.group(2)));
        return until < from && from < size ? Optional.empty() : Optional.of(new ByteRange(from, until));
    }

    boolean isBeyond(int size) {
        return from >= size;
    }

    int length() {
        return until - from + 1;
    }
}
