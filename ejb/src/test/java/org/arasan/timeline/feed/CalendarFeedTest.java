package org.arasan.timeline.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneId;
import org.arasan.Language;
import org.arasan.Refusal;
import org.arasan.access.Account;
import org.arasan.access.Role;
import org.arasan.resort.Resort;
import org.arasan.resort.ResortRules;
import org.arasan.resort.Venue;
import org.arasan.timeline.Telling;
import org.arasan.timeline.feed.CalendarFeed.Kind;
import org.junit.jupiter.api.Test;

class CalendarFeedTest {

    private static final Instant NOW = Instant.parse("2026-11-29T10:00:00Z");
    private final Resort resort = new Resort("Spring", ResortRules.usual(ZoneId.of("Asia/Almaty")));
    private final Account trainer = active(Role.TRAINER);

    @Test
    void aTrainersNamesNoTreatmentsWhoeverAsksForIt() {
        CalendarFeed feed = CalendarFeed.own(trainer, new Telling(null, true), NOW);
        assertEquals(new Telling(Language.KK, false), feed.telling(), "in the language of the account");
        assertEquals(Kind.TRAINER, feed.kind());
    }

    @Test
    void whoHasNoDaysOfTheirOwnHasNone() {
        Telling telling = new Telling(null, false);
        assertThrows(Refusal.class, () -> CalendarFeed.own(active(Role.DOCTOR), telling, NOW));
    }

    @Test
    void aHallHasOneAndACabinetHasNone() {
        CalendarFeed feed = CalendarFeed.of(new Venue(resort, "Зал", Venue.Kind.LESSON, 30), trainer, Language.EN, NOW);
        assertEquals(resort, feed.resort());
        Venue cabinet = new Venue(resort, "Балшық", Venue.Kind.TREATMENT, 2);
        assertEquals("feed.cabinet", assertThrows(Refusal.class, () -> CalendarFeed.of(cabinet, trainer, Language.EN, NOW)).code());
    }

    @Test
    void itEndsWithItsAccountAndWhenItIsRevoked() {
        CalendarFeed feed = CalendarFeed.own(trainer, new Telling(null, false), NOW);
        assertTrue(feed.isOpen());
        trainer.disable();
        assertFalse(feed.isOpen());
        trainer.enable();
        feed.revoke(NOW);
        assertFalse(feed.isOpen());
    }

    @Test
    void everyAddressIsAnother() {
        CalendarFeed feed = CalendarFeed.of(resort, trainer, Language.EN, NOW);
        String token = feed.open();
        assertTrue(token.matches("[\\w-]{43}"), token);
        assertNotEquals(token, feed.open());
        assertTrue(feed.toBeNoted(NOW), "nobody has asked yet");
    }

    private static Account active(String role) {
        Account account = Account.ofStaff(role + "@arasan.example", "Айгүл", role, null, Language.KK);
        account.secure("hash", NOW);
        return account;
    }
}
