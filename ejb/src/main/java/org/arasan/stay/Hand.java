package org.arasan.stay;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.arasan.Refusal;
import org.arasan.access.Account;

/**
 * By whose hand a stay is changed, when, and why; it signs the {@link StayEvent} that every change leaves behind.
 *
 * @param account who changes it, or {@code null} for a job
 * @param now domain time
 * @param why in the words of whoever changes it, or {@code null}; at most {@value #LONGEST} characters
 */
public record Hand(Account account, Instant now, String why) {

    /** More is no reason but a letter. */
    public static final int LONGEST = 500;

    /** Refuses too long a reason at the field {@code why}. */
    public Hand {
        why = why == null || why.isBlank() ? null : why.strip();
        if (why != null && why.length() > LONGEST) {
            throw Refusal.invalid("stay.why-too-long", LONGEST, why.length()).at("why");
        }
    }

    /** The day it is there. */
    public LocalDate today(ZoneId zone) {
        return LocalDate.ofInstant(now, zone);
    }
}
