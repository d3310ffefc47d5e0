package org.arasan.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import org.arasan.Language;
import org.arasan.access.Account;
import org.arasan.access.Role;
import org.junit.jupiter.api.Test;

class MailboxTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private final Mailbox mailbox = new Mailbox(Account.ofStaff("a@b.example", "A", Role.TRAINER, null, Language.EN), BERLIN);

    @Test
    void byDayItIsSentAtOnce() {
        assertEquals(at("2026-11-10T12:00:00Z"), mailbox.sendable(at("2026-11-10T12:00:00Z"), null));
    }

    @Test
    void atNightItWaitsForTheMorningInThePersonsZone() {
        assertEquals(at("2026-11-11T07:00:00Z"), mailbox.sendable(at("2026-11-10T21:00:00Z"), null));
        assertEquals(at("2026-11-11T07:00:00Z"), mailbox.sendable(at("2026-11-11T03:00:00Z"), null));
        assertEquals(at("2026-11-11T07:00:00Z"), mailbox.sendable(at("2026-11-11T07:00:00Z"), null), "they end at eight");
    }

    @Test
    void theMorningIsEightOClockOnTheDayTheClocksChangeToo() {
        assertEquals(at("2026-10-25T07:00:00Z"), mailbox.sendable(at("2026-10-24T22:00:00Z"), null), "winter time since that night");
        assertEquals(at("2026-03-29T06:00:00Z"), mailbox.sendable(at("2026-03-28T22:00:00Z"), null), "summer time since that night");
    }

    @Test
    void quietHoursThatEndInAnHourThatIsShownTwiceEndTwiceAndADaysLetterGoesOnce() {
        mailbox.choose(Set.of(), LocalTime.of(22, 0), LocalTime.of(2, 30), false);
        assertEquals(at("2026-10-25T00:30:00Z"), mailbox.sendable(at("2026-10-25T00:10:00Z"), null));
        assertEquals(at("2026-10-25T00:40:00Z"), mailbox.sendable(at("2026-10-25T00:40:00Z"), null));
        assertEquals(at("2026-10-25T01:30:00Z"), mailbox.sendable(at("2026-10-25T01:10:00Z"), null), "not a day later");
        mailbox.choose(Set.of(), LocalTime.of(22, 0), LocalTime.of(2, 30), true);
        assertEquals(at("2026-10-25T00:30:00Z"), mailbox.sendable(at("2026-10-25T00:10:00Z"), null));
        assertEquals(at("2026-10-26T01:30:00Z"), mailbox.sendable(at("2026-10-25T01:10:00Z"), null));
    }

    @Test
    void quietHoursThatEndInAnHourThatIsLeftOutEndAsItWouldBegin() {
        mailbox.choose(Set.of(), LocalTime.of(22, 0), LocalTime.of(2, 30), false);
        assertEquals(at("2026-03-29T01:30:00Z"), mailbox.sendable(at("2026-03-29T00:10:00Z"), null));
        assertEquals(at("2026-03-29T01:40:00Z"), mailbox.sendable(at("2026-03-29T01:40:00Z"), null));
    }

    @Test
    void whatWouldComeTooLateIsSentInTheNight() {
        Instant night = at("2026-11-10T22:00:00Z");
        assertEquals(night, mailbox.sendable(night, at("2026-11-11T06:30:00Z")));
        assertEquals(at("2026-11-11T07:00:00Z"), mailbox.sendable(night, at("2026-11-11T09:00:00Z")));
    }

    @Test
    void onceADayIsWhenTheQuietHoursEnd() {
        mailbox.choose(Set.of(), LocalTime.of(22, 0), LocalTime.of(8, 0), true);
        assertEquals(at("2026-11-11T07:00:00Z"), mailbox.sendable(at("2026-11-10T12:00:00Z"), null));
    }

    @Test
    void theSameHourTwiceMeansNoQuietHours() {
        mailbox.choose(Set.of(), LocalTime.of(8, 0), LocalTime.of(8, 0), false);
        assertEquals(at("2026-11-10T23:00:00Z"), mailbox.sendable(at("2026-11-10T23:00:00Z"), null));
    }

    @Test
    void quietHoursMayLieWithinADay() {
        mailbox.choose(Set.of(), LocalTime.of(13, 0), LocalTime.of(15, 0), false);
        assertEquals(at("2026-11-10T14:00:00Z"), mailbox.sendable(at("2026-11-10T12:30:00Z"), null));
        assertEquals(at("2026-11-10T22:00:00Z"), mailbox.sendable(at("2026-11-10T22:00:00Z"), null));
    }

    @Test
    void aChannelThatIsNotWantedIsNotUsed() {
        mailbox.choose(Set.of("sms"), LocalTime.of(22, 0), LocalTime.of(8, 0), false);
        assertFalse(mailbox.wants("sms"));
        assertTrue(mailbox.wants("email"), "one that the house gets later is wanted until somebody says no");
    }

    private static Instant at(String moment) {
        return Instant.parse(moment);
    }
}
