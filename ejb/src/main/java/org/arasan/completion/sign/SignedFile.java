package org.arasan.completion.sign;

import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file that somebody hands in, hostile until proven otherwise. It is looked at as bytes alone: nothing in it is unpacked or followed, so
 * it can cost no more than its length. What a signature of ours covers, we wrote ourselves; all other signatures are somebody else's.
 */
public final class SignedFile {

    private static final int MOST_SIGNATURES = 20;
    private static final int HEADER_WITHIN = 1024;
    private static final Pattern RANGE = Pattern.compile(
            "/ByteRange\\s{0,9}\\[\\s{0,9}(\\d{1,9})\\s{1,9}(\\d{1,9})\\s{1,9}(\\d{1,9})\\s{1,9}(\\d{1,9})");
    private static final Pattern NUMBER = Pattern.compile("/Reason\\s{0,9}\\(([A-Z0-9-]{1,40})\\)");

    private final byte[] bytes;
    /** One character a byte: patterns find in it what they would find in the bytes. */
    private final String text;

    public SignedFile(byte[] bytes) {
        this.bytes = bytes.clone();
        this.text = new String(bytes, StandardCharsets.ISO_8859_1);
    }

    /** What can be said of it, where {@code ours} are all certificates that have ever signed here. */
    public Finding judged(Collection<X509Certificate> ours) {
        if (!text.substring(0, Math.min(text.length(), HEADER_WITHIN)).contains("%PDF-")) {
            return Finding.NO_PDF;
        }
        return RANGE.matcher(text).results().limit(MOST_SIGNATURES).map(range -> judged(range, ours)).min(Enum::compareTo)
                .orElseGet(() -> text.contains("/Encrypt") ? Finding.LOCKED : Finding.UNSIGNED);
    }

    /** The number that its signature names; true only where the file is {@link Finding#SOUND}, a hint otherwise. */
    public Optional<String> number() {
        Matcher number = NUMBER.matcher(text);
        return number.find() ? Optional.of(number.group(1)) : Optional.empty();
    }

    /** A range that lies past the end, or whose gap holds something else than a signature, was signed once and is so no more. */
    private Finding judged(MatchResult range, Collection<X509Certificate> ours) {
        return SignedRange.of(text, Integer.parseInt(range.group(1)), Integer.parseInt(range.group(2)), Integer.parseInt(range.group(3)),
                Integer.parseInt(range.group(4))).map(signature -> signature.judged(bytes, ours)).orElse(Finding.CHANGED);
    }
}
