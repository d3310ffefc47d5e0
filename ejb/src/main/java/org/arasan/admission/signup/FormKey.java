package org.arasan.admission.signup;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** Secrets in addresses: tokens of links, and keys of forms, which are kept as SHA-256 alone. */
public final class FormKey {

    private static final SecureRandom RANDOM = new SecureRandom();

    private FormKey() {
    }

    /** 256 bits, safe in an address. */
    public static String drawn() {
        return drawn(32);
    }

    /** 144 bits: a link that a poster shows stays short, and its code coarse enough for an old telephone. */
    static String token() {
        return drawn(18);
    }

    static String hash(String key) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String drawn(int bytes) {
        byte[] drawn = new byte[bytes];
        RANDOM.nextBytes(drawn);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(drawn);
    }
}
