package org.arasan.completion.verification;

import java.time.Instant;
import java.time.ZoneId;
import org.arasan.Language;
import org.arasan.completion.Certificate;

/**
 * What a visitor learns about a certificate.
 *
 * @param certificate its state, programme and dates; name and hours are the visitor's to see only where {@code holder} says so
 * @param holder      whether they may be shown
 * @param checked     the moment of checking
 */
public record Verification(Certificate certificate, Holder holder, Instant checked) {

    /** What the code opened. */
    public enum Holder {
        /** No code was given: name and hours stay closed. */ CLOSED,
        /** The code of the paper's QR was given, or its file: they are shown as printed. */ SHOWN,
        /** The right code was given, but the holder is erased: the paper holds, the name is not known here any more. */ ERASED,
        /** Another code was given: number and paper do not belong together. */ WRONG_CODE
    }

    /** The zone of the resort that it was issued at. */
    public ZoneId zone() {
        return certificate.completion().enrolment().intake().resort().zone();
    }

    /** The programme's title in the visitor's language. */
    public String programme(Language language) {
        return certificate.completion().enrolment().intake().programme().title(language);
    }

    /** The holder's name as printed, or {@code null} where it is not the visitor's to see. */
    public String name() {
        return holder == Holder.SHOWN ? certificate.name() : null;
    }

    /** Academic hours of the course, or {@code null} where they are not the visitor's to see. */
    public Integer hours() {
        return holder == Holder.SHOWN || holder == Holder.ERASED ? certificate.hours() : null;
    }
}
