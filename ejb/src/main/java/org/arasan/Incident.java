package org.arasan;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.security.SecureRandom;
import java.util.HexFormat;

/** What nobody foresaw: the reader gets its number, the log its cause, once. */
public final class Incident {

    private static final Logger LOG = System.getLogger("org.arasan.incident");
    private static final SecureRandom RANDOM = new SecureRandom();

    private Incident() {
    }

    /** Logs {@code cause} with all it knows and answers the number under which it stands there. */
    public static String of(Throwable cause, String where) {
        byte[] bytes = new byte[4];
        RANDOM.nextBytes(bytes);
        String number = HexFormat.of().withUpperCase().formatHex(bytes);
        LOG.log(Level.ERROR, "Incident " + number + " at " + where, cause);
        return number;
    }
}
