package org.arasan.web.course;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.arasan.Refusal;
import org.arasan.course.Attendance.Mark;
import org.arasan.course.roll.RollCalling.Before;

/** The marks before a change as one line of text, which the page carries along until it is undone: {@code 12=LATE=;13==}. */
final class UndoNote {

    private UndoNote() {
    }

    static String write(List<Before> before) {
        return before.stream().map(each -> each.enrolment() + "=" + (each.mark() == null ? "" : each.mark()) + "="
                + (each.reason() == null ? "" : URLEncoder.encode(each.reason(), StandardCharsets.UTF_8))).collect(Collectors.joining(";"));
    }

    /** Refuses what this class did not write. */
    static List<Before> read(String note) {
        if (note == null || note.isEmpty()) {
            return List.of();
        }
        try {
            return Stream.of(note.split(";")).map(UndoNote::one).toList();
        } catch (IllegalArgumentException | IndexOutOfBoundsException forged) {
            throw Refusal.notFound();
        }
    }

    private static Before one(String text) {
        String[] parts = text.split("=", -1);
        return new Before(Long.valueOf(parts[0]), parts[1].isEmpty() ? null : Mark.valueOf(parts[1]),
                parts[2].isEmpty() ? null : URLDecoder.decode(parts[2], StandardCharsets.UTF_8));
    }
}
