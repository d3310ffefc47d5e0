package org.arasan.course.checkin;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The codes of academic hours. Each is computed from a secret, the hour and the half minute, and kept nowhere: a new one every
 * {@link #STEP}, the one before it good for {@link #OVERLAP} longer. Digits alone are typed, for they look the same on every keyboard
 * and in every script; what the QR code holds cannot be guessed at all.
 */
final class Codes {

    static final Duration STEP = Duration.ofSeconds(30);
    static final Duration OVERLAP = Duration.ofSeconds(15);
    /** So long after reading a code somebody may take to sign in. */
    static final Duration SIGNING_IN = Duration.ofMinutes(10);

    private static final int DIGITS = 6;
    private static final int SEAL_BYTES = 10;
    /** So far back a typed code is still known for one that was right. */
    private static final int STEPS_REMEMBERED = 10;

    private final SecretKeySpec key;

    Codes(byte[] secret) {
        this.key = new SecretKeySpec(secret, "HmacSHA256");
    }

    /** What the QR code of the hour holds at that moment. */
    ScannedCode scanned(long hour, Instant now) {
        return scanned(hour, step(now));
    }

    private ScannedCode scanned(long hour, long step) {
        return new ScannedCode(hour, step, seal("scan", hour, step));
    }

    /** What is typed for the hour at that moment: six digits. */
    String typed(long hour, Instant now) {
        return typed(hour, step(now));
    }

    private String typed(long hour, long step) {
        byte[] mac = mac("type", hour, step);
        int at = mac[mac.length - 1] & 0xf;
        int number = (mac[at] & 0x7f) << 24 | (mac[at + 1] & 0xff) << 16 | (mac[at + 2] & 0xff) << 8 | mac[at + 3] & 0xff;
        return String.format("%0" + DIGITS + "d", number % 1_000_000);
    }

    /** When the code of that moment gives way to the next one on the screen. */
    Instant changesAt(Instant now) {
        return Instant.ofEpochSecond((step(now) + 1) * STEP.toSeconds());
    }

    /** Whether a screen of ours ever showed it, or will. */
    boolean isGenuine(ScannedCode code) {
        return same(code.seal(), seal("scan", code.hour(), code.number()));
    }

    /** Whether a genuine code is good at that moment: on the screen, or just gone from it. */
    boolean isFresh(ScannedCode code, Instant now) {
        return freshSteps(now).anyMatch(step -> step == code.number());
    }

    boolean isFresh(String digits, long hour, Instant now) {
        return freshSteps(now).anyMatch(step -> same(digits, typed(hour, step)));
    }

    /** Whether the digits were right a little while ago. */
    boolean wasFresh(String digits, long hour, Instant now) {
        return LongStream.rangeClosed(step(now) - STEPS_REMEMBERED, step(now)).anyMatch(step -> same(digits, typed(hour, step)));
    }

    /** Proof that a code was read at that moment, for whoever has to sign in first. */
    ScannedCode receipt(long hour, Instant read) {
        return new ScannedCode(hour, read.getEpochSecond(), seal("read", hour, read.getEpochSecond()));
    }

    /** Whether it is one of our receipts, and not too old. */
    boolean isGoodReceipt(ScannedCode receipt, Instant now) {
        Instant read = Instant.ofEpochSecond(receipt.number());
        return same(receipt.seal(), seal("read", receipt.hour(), receipt.number())) && !read.isAfter(now)
                && now.isBefore(read.plus(SIGNING_IN));
    }

    private static LongStream freshSteps(Instant now) {
        return LongStream.rangeClosed(step(now.minus(OVERLAP)), step(now));
    }

    private static long step(Instant moment) {
        return Math.floorDiv(moment.getEpochSecond(), STEP.toSeconds());
    }

    private String seal(String use, long hour, long number) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(mac(use, hour, number), SEAL_BYTES));
    }

    private byte[] mac(String use, long hour, long number) {
        try {
            Mac mac = Mac.getInstance(key.getAlgorithm());
            mac.init(key);
            return mac.doFinal((use + "/" + hour + "/" + number).getBytes(StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
