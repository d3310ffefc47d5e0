package org.arasan.completion.sign;

import jakarta.ejb.ApplicationException;

/** A keystore that papers cannot be signed with, and why: one plain sentence for whoever starts the server. */
@ApplicationException(rollback = true)
public final class Unusable extends RuntimeException {

    /** What is wrong with it; the words follow the place where it lies. */
    public enum Why {
        NO_FILE("cannot be read"),
        NO_KEYSTORE("is no PKCS12 keystore, or a damaged one"),
        WRONG_PASSWORD("is not opened by the password in ARASAN_KEYSTORE_PASSWORD"),
        /** Java's own keystores take no others. */
        PASSWORD_NOT_PLAIN("takes no password but one of plain Latin letters, digits and signs: ARASAN_KEYSTORE_PASSWORD has others"),
        NO_KEY("holds no private key"),
        MANY_KEYS("holds more than one private key: leave the one that signs"),
        WEAK_KEY("holds a key that does not serve: RSA of 2048 bits or more, or an elliptic curve of 256 bits or more, is needed"),
        OTHER_CERTIFICATE("holds a certificate that belongs to another key"),
        EXPIRED("holds a certificate that is not valid today");

        private final String words;

        Why(String words) {
            this.words = words;
        }
    }

    private final Why why;

    Unusable(Why why) {
        this(why, "It", null);
    }

    Unusable(Why why, Throwable cause) {
        this(why, "It", cause);
    }

    private Unusable(Why why, String where, Throwable cause) {
        super(where + " " + why.words + ".", cause);
        this.why = why;
    }

    /** The same, said of the place where the keystore lies. */
    Unusable in(String where) {
        return new Unusable(why, where, getCause());
    }

    public Why why() {
        return why;
    }
}
