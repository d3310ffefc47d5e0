package org.arasan.kind.studycircle;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.arasan.Length;
import org.arasan.Refusal;

/** What a circle means to work on, and from when; the day may be open. */
@Embeddable
public record PlannedTopic(String topic, LocalDate plannedOn) {

    public PlannedTopic {
        topic = Circle.text(topic, "plan", Length.NAME);
    }

    /** A line a topic, with a day in front and a semicolon behind it where the day is known. Refuses the first day that is none, with its line. */
    static List<PlannedTopic> read(String text) {
        List<PlannedTopic> topics = new ArrayList<>();
        String[] lines = text == null ? new String[0] : text.split("\\R");
        for (int i = 0; i < lines.length; i++) {
            if (!lines[i].isBlank()) {
                topics.add(line(i + 1, lines[i]));
            }
        }
        return topics;
    }

    private static PlannedTopic line(int number, String line) {
        int semicolon = line.indexOf(';');
        if (semicolon < 0) {
            return new PlannedTopic(line, null);
        }
        String day = line.substring(0, semicolon).strip();
        try {
            return new PlannedTopic(line.substring(semicolon + 1), LocalDate.parse(day));
        } catch (DateTimeParseException no) {
            throw Refusal.invalid("studycircle.plan-day", number, day).at("plan");
        }
    }

    /** As it is typed. */
    public String line() {
        return plannedOn == null ? topic : plannedOn + "; " + topic;
    }
}
