package org.arasan.kind.marathon;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.arasan.Refusal;

/** One event as a campaign's plan writes it, a line each: day, industry, region and place with semicolons or tabs between. */
record EventLine(int number, LocalDate day, Map<String, String> details) {

    private static final int MOST_LINES = 200;
    private static final DateTimeFormatter DAY_FIRST = DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT);

    /** Refuses a plan without lines or with more than {@value #MOST_LINES}, and names the first line that cannot be read. */
    static List<EventLine> read(String plan) {
        List<EventLine> lines = new ArrayList<>();
        String[] all = plan == null ? new String[0] : plan.split("\\R", -1);
        for (int i = 0; i < all.length; i++) {
            if (!all[i].isBlank()) {
                lines.add(line(i + 1, all[i].split("[;\t]", -1)));
            }
        }
        if (lines.isEmpty() || lines.size() > MOST_LINES) {
            throw Refusal.invalid("marathon.plan-lines", MOST_LINES, lines.size()).at("plan");
        }
        return lines;
    }

    private static EventLine line(int number, String[] cells) {
        if (cells.length < 3 || cells.length > 4 || cells[1].isBlank() || cells[2].isBlank()) {
            throw Refusal.invalid("marathon.plan-cells", number).at("plan");
        }
        return new EventLine(number, day(number, cells[0].strip()), Map.of(Marathon.INDUSTRY, cells[1].strip(), Marathon.REGION, cells[2].strip(),
                Marathon.PLACE, cells.length == 4 ? cells[3].strip() : ""));
    }

    private static LocalDate day(int number, String written) {
        try {
            return written.contains(".") ? LocalDate.parse(written, DAY_FIRST) : LocalDate.parse(written);
        } catch (DateTimeParseException no) {
            throw Refusal.invalid("marathon.plan-day", number, written).at("plan");
        }
    }
}
