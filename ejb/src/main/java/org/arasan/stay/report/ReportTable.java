package org.arasan.stay.report;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.arasan.Language;
import org.arasan.Texts;

/**
 * A report as people read it, whatever it is written to.
 *
 * @param house the name of the resort, or {@code null} for all
 * @param rows as many values as there are headings: texts, whole numbers, days, words; {@code null} where there is nothing
 * @param sums what the columns of numbers add up to, {@code null} elsewhere; empty where sums say nothing
 */
public record ReportTable(ReportOrder order, String house, List<Heading> headings, List<List<Object>> rows, List<Object> sums) {

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

        static Heading of(String key, Sort sort) {
            return new Heading(key, null, sort);
        }

        /** What it is called in the reader's language. */
        public String in(Texts texts) {
            return key == null ? name : texts.get("report." + key);
        }

        static Heading named(String name, Sort sort) {
            return new Heading(null, name, sort);
        }
    }

    /** Adds up every column of numbers. */
    static ReportTable summed(ReportOrder order, String house, List<Heading> headings, List<List<Object>> rows) {
        List<Object> sums = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            int column = i;
            sums.add(headings.get(i).sort() == Sort.NUMBER ? rows.stream().mapToLong(row -> ((Number) row.get(column)).longValue()).sum() : null);
        }
        return new ReportTable(order, house, headings, rows, sums);
    }
}
