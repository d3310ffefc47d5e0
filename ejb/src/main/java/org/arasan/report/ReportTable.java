package org.arasan.report;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.arasan.DayRange;
import org.arasan.Language;
import org.arasan.Texts;

/**
 * A report as people read it, whatever it is written to.
 *
 * @param rows as many values as there are headings: texts, whole numbers, days, words; {@code null} where there is nothing
 * @param sums what the columns of numbers add up to, {@code null} elsewhere; empty where sums say nothing
 */
public record ReportTable(Head head, List<Heading> headings, List<List<Object>> rows, List<Object> sums) {

    /**
     * What the report is about.
     *
     * @param what  its name, a word of the house
     * @param house the name of the resort, or {@code null} for all
     * @param filters what else it is confined to, in words
     */
    public record Head(Enum<?> what, String house, DayRange days, List<String> filters) {

        Head(ReportOrder order, String house) {
            this(order.kind(), house, new DayRange(order.from(), order.until()), List.of());
        }

        /** House, days and what it is confined to, on one line. */
        public String subtitle(Language language) {
            Stream<String> first = Stream.of(house == null ? Texts.in(language).get("report.all-houses") : house, days.in(language));
            return Stream.concat(first, filters.stream()).collect(Collectors.joining(" · "));
        }
    }

    /** What stands in a column. */
    public enum Sort {
        TEXT, DAY, NUMBER, PERCENT;

        /** A value as people read it; nothing for {@code null}. */
        public String said(Object value, Language language) {
            if (value == null) {
                return "";
            }
            if (value instanceof LocalDate day) {
                return DateTimeFormatter.ofPattern("d MMM yyyy", language.locale()).format(day);
            }
            if (value instanceof Enum<?> word) {
                return Texts.in(language).of(word);
            }
            return this == PERCENT ? value + " %" : value.toString();
        }
    }

    /** @param key of a text of the bundle {@code report}, or null where {@code name} is what the house itself calls it */
    public record Heading(String key, String name, Sort sort) {

        /** One that is named by a text of the bundle {@code report}. */
        public static Heading of(String key, Sort sort) {
            return new Heading(key, null, sort);
        }

        /** What it is called in the reader's language. */
        public String in(Texts texts) {
            return key == null ? name : texts.get("report." + key);
        }

        /** One whose name is no text of the house. */
        public static Heading named(String name, Sort sort) {
            return new Heading(null, name, sort);
        }
    }

    /** Adds up every column of numbers. */
    static ReportTable summed(Head head, List<Heading> headings, List<List<Object>> rows) {
        List<Object> sums = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            int column = i;
            sums.add(headings.get(i).sort() == Sort.NUMBER ? rows.stream().mapToLong(row -> ((Number) row.get(column)).longValue()).sum() : null);
        }
        return new ReportTable(head, headings, rows, sums);
    }
}
