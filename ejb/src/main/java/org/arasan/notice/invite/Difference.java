package org.arasan.notice.invite;

/**
 * A lesson that somebody's calendar should know otherwise than it was told.
 *
 * @param enrolment   by which its hearer hears it, 0 where the person gives it
 * @param fingerprint of what it should know; {@code null} where it should know nothing
 * @param invitation  what it was told, or {@code null}
 */
record Difference(Long mailbox, Long lesson, Long enrolment, String fingerprint, Long invitation) {

    static Difference of(Object[] row) {
        return new Difference((Long) row[0], (Long) row[1], (Long) row[2], (String) row[3], (Long) row[4]);
    }

    boolean isOff() {
        return fingerprint == null;
    }

    boolean isTaught() {
        return enrolment == 0;
    }
}
