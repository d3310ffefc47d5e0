package org.arasan.resort;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Hours as people write them: {@code 08:00-08:30, 08.30–09.00}. */
public final class HoursText {

    private static final Pattern HOUR = Pattern.compile("([01]?[0-9]|2[0-3])[:.]([0-5][0-9])");
    private static final Pattern SPAN = Pattern.compile("([0-9.:]+)\\s*[-–—]\\s*([0-9.:]+)");

    /** From one hour to another, whichever comes first. */
    public record Span(LocalTime from, LocalTime until) {
    }

    private HoursText() {
    }

    /** The hour meant, if it is one. */
    public static Optional<LocalTime> hour(String written) {
        Matcher hour = HOUR.matcher(written.strip());
        return hour.matches() ? Optional.of(LocalTime.of(Integer.parseInt(hour.group(1)), Integer.parseInt(hour.group(2)))) : Optional.empty();
    }

    /** The spans meant, as they are written; empty if one of them cannot be read. */
    public static Optional<List<Span>> spans(String written) {
        List<Span> spans = new ArrayList<>();
        for (String part : written.split("[,;]")) {
            Matcher span = SPAN.matcher(part.strip());
            Optional<LocalTime> from = span.matches() ? hour(span.group(1)) : Optional.empty();
            Optional<LocalTime> until = span.matches() ? hour(span.group(2)) : Optional.empty();
            if (from.isEmpty() || until.isEmpty()) {
                return Optional.empty();
            }
            spans.add(new Span(from.get(), until.get()));
        }
        return Optional.of(spans);
    }

    public static String of(List<ResortHours> hours) {
        return hours.stream().map(ResortHours::text).collect(Collectors.joining(", "));
    }
}
