package org.arasan.completion.standing;

import java.time.Instant;

/**
 * An academic hour that a member has not attended.
 *
 * @param ordinal its number within the course
 * @param hour    the academic hour whose roll it stands on, {@code null} while it is not planned
 * @param starts  when it was or will be given, {@code null} while it is not planned
 * @param why     what became of it
 * @param reason  the excuse in the trainer's words, or {@code null}
 */
public record MissedHour(int ordinal, Long hour, Instant starts, Why why, String reason) {

    /** Why an hour is missing. */
    public enum Why {
        ABSENT, EXCUSED,
        /** It is over and the member's name was not called. */ NOT_CALLED,
        /** The member had left, or never came. */ AWAY,
        /** It is still to come, or is being given. */ AHEAD,
        /** No lesson holds it for this member. */ NOT_PLANNED
    }

    /** Whether its roll has been called or should have been: there it can be mended. */
    public boolean canBeMended() {
        return why == Why.ABSENT || why == Why.EXCUSED || why == Why.NOT_CALLED;
    }
}
