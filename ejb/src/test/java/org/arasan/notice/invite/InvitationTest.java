package org.arasan.notice.invite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneId;
import org.arasan.timeline.calendar.CalendarEvent;
import org.arasan.timeline.calendar.CalendarEvent.Edition;
import org.arasan.timeline.calendar.CalendarEvent.Said;
import org.arasan.timeline.calendar.CalendarEvent.When;
import org.junit.jupiter.api.Test;

/** Whatever is told of one lesson, what is told later has the higher sequence, and the same name. */
class InvitationTest {

    private static final Instant NOW = Instant.parse("2026-12-01T05:00:00Z");

    private final Invitation invitation = new Invitation(null, new Difference(1L, 7L, 0L, "2 a@b", null));

    @Test
    void theFirstTellingHasTheLessonsOwnSequence() {
        invitation.tell(lesson(2), "Арасан", "2 a@b");
        assertEquals(2, invitation.event(NOW).edition().revision());
        assertFalse(invitation.event(NOW).cancelled());
    }

    @Test
    void callingOffAndInvitingAgainAreTellingsToo() {
        invitation.tell(lesson(0), "Арасан", "0 a@b");
        invitation.callOff();
        assertEquals(1, invitation.event(NOW).edition().revision());
        assertTrue(invitation.event(NOW).cancelled());
        invitation.tell(lesson(0), "Арасан", "0 a@b");
        assertEquals(2, invitation.event(NOW).edition().revision(), "the lesson itself has not changed");
        invitation.tell(lesson(1), "Арасан", "1 a@b");
        assertEquals(3, invitation.event(NOW).edition().revision());
        invitation.tell(lesson(9), "Арасан", "9 a@b");
        assertEquals(9, invitation.event(NOW).edition().revision());
    }

    @Test
    void itKeepsItsNameWhateverTheHouseIsCalledLater() {
        invitation.tell(lesson(0), "Арасан", "0 a@b");
        String uid = invitation.event(NOW).uid();
        invitation.tell(new CalendarEvent("lesson-7@elsewhere", new Edition(1, NOW), lesson(1).when(), lesson(1).said(), false), "Арасан", "1 a@b");
        assertEquals(uid, invitation.event(NOW).uid());
    }

    private static CalendarEvent lesson(int revision) {
        return new CalendarEvent("lesson-7@arasan", new Edition(revision, NOW), new When(NOW, NOW.plusSeconds(5400), ZoneId.of("Asia/Almaty")),
                new Said("Еңбек құқығы", "1-зал", ""), false);
    }
}
