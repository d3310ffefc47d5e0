package org.arasan;

import java.security.SecureRandom;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;

/**
 * The one id under which a request, the duties that it enters on the agenda and what they cause stand in the log. It belongs to the
 * thread: who begins one ends it.
 */
public final class Trace {

    /** How long an id may be that somebody else has made. */
    public static final int LONGEST = 64;

    private static final String ID = "trace";
    private static final String DUTY = "duty";
    private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9._-]{1," + LONGEST + "}");
    /** The header traceparent of W3C Trace Context: version, trace, parent, flags. */
    private static final Pattern PARENT = Pattern.compile("[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}");
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int LETTERS = 20;

    private Trace() {
    }

    /** The id of what is being done by this thread; null where it follows from nothing that has one. */
    public static String present() {
        return (String) MDC.get(ID);
    }

    /** Goes on under that id; under one of its own where it is null. */
    public static void begin(String id) {
        MDC.put(ID, id == null ? fresh() : id);
    }

    /** The same for a duty, whose lines name their own run as well. */
    public static void begin(String id, String duty) {
        begin(id);
        MDC.put(DUTY, duty);
    }

    /** Does that under another id, and goes on under the present one. */
    public static void under(String id, Runnable work) {
        String present = present();
        MDC.put(ID, id);
        try {
            work.run();
        } finally {
            if (present == null) {
                MDC.remove(ID);
            } else {
                MDC.put(ID, present);
            }
        }
    }

    public static void end() {
        MDC.remove(ID);
        MDC.remove(DUTY);
    }

    /** The id that a caller brings, by itself ({@code X-Request-Id}) or in a {@code traceparent}; empty where it has no harmless form. */
    public static Optional<String> brought(String requestId, String traceparent) {
        if (requestId != null && HARMLESS.matcher(requestId).matches()) {
            return Optional.of(requestId);
        }
        return Optional.ofNullable(traceparent).map(PARENT::matcher).filter(Matcher::matches).map(parent -> parent.group(1));
    }

    /** Letters alone: nobody takes it for the number of a person. */
    private static String fresh() {
        return RANDOM.ints(LETTERS, 'a', 'z' + 1).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }
}
