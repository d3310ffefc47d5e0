package org.arasan.kind.studycircle;

import java.time.LocalDate;
import org.arasan.Length;
import org.arasan.Refusal;

/**
 * The minutes of a meeting.
 *
 * @param people who came, the convener included
 */
public record MeetingNote(LocalDate heldOn, String topic, int people, String minutes) {

    private static final int MINUTES_CHARACTERS = 10_000;

    /** Refuses a meeting without day, topic, people or minutes. */
    public MeetingNote {
        if (heldOn == null) {
            throw Refusal.invalid("studycircle.missing").at("heldOn");
        }
        topic = Circle.text(topic, "topic", Length.NAME);
        minutes = Circle.text(minutes, "minutes", MINUTES_CHARACTERS);
        if (people < 1) {
            throw Refusal.invalid("studycircle.missing").at("people");
        }
    }
}
