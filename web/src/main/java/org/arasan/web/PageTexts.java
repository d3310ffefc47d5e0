package org.arasan.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Map;
import org.arasan.Language;
import org.arasan.Texts;
import org.arasan.programme.Lack;

/** {@code #{texts.get('rooms.free', n)}}: all words, days and times of a page, in its reader's language and order. */
@Named("texts")
@RequestScoped
public class PageTexts {

    private Language language;

    protected PageTexts() {
    }

    @Inject
    public PageTexts(UserLanguage reader) {
        this(reader.getLanguage());
    }

    PageTexts(Language language) {
        this.language = language;
    }

    public String get(String key, Object... args) {
        return in().get(key, args);
    }

    /** The text of the key, or the other where no bundle knows the key. */
    public String getOr(String key, String otherwise) {
        return in().getOr(key, otherwise);
    }

    /** A text that a plug-in brings, or the other where it cannot be had. */
    public String said(String key, String otherwise) {
        return in().said(key, otherwise);
    }

    /** What is lacking for completion. */
    public String lack(Lack lack) {
        return in().said(lack.text(), lack.text(), lack.args().toArray());
    }

    /** Every text of a bundle as it is written, for a script. */
    public Map<String, String> all(String bundle) {
        return in().all(bundle);
    }

    /** The word for a value of an enumeration. */
    public String of(Enum<?> value) {
        return value == null ? "" : in().of(value);
    }

    /** 10 November 2026. */
    public String day(LocalDate day) {
        return write("shell.format.day", day);
    }

    /** 10 November. */
    public String dayMonth(LocalDate day) {
        return write("shell.format.day-month", day);
    }

    /** 10 Nov. */
    public String shortDay(LocalDate day) {
        return write("shell.format.short-day", day);
    }

    /** Tue 10 November. */
    public String weekDay(LocalDate day) {
        return write("shell.format.week-day", day);
    }

    /** Tuesday, 10 November. */
    public String longDay(LocalDate day) {
        return write("shell.format.long-day", day);
    }

    /** Tue. */
    public String weekday(LocalDate day) {
        return write("shell.format.weekday", day);
    }

    /** 5 – 14 November 2026, 30 November – 9 December 2026, or a single day. */
    public String days(LocalDate first, LocalDate last) {
        if (first.equals(last)) {
            return day(first);
        }
        if (first.getYear() != last.getYear()) {
            return get("shell.span", day(first), day(last));
        }
        String from = first.getMonth() == last.getMonth() ? String.valueOf(first.getDayOfMonth()) : dayMonth(first);
        return get("shell.days", from, dayMonth(last), last.getYear());
    }

    /** 5 – 14 November, where the year goes without saying. */
    public String span(LocalDate first, LocalDate last) {
        return first.equals(last) ? dayMonth(first) : get("shell.span", first.getMonth() == last.getMonth() ? first.getDayOfMonth() : dayMonth(first), dayMonth(last));
    }

    /** 16:00. */
    public String time(LocalTime hour) {
        return write("shell.format.time", hour);
    }

    public String time(Instant moment, ZoneId zone) {
        return moment == null ? "" : write("shell.format.time", moment.atZone(zone));
    }

    /** 10 Nov, 16:14. */
    public String moment(Instant moment, ZoneId zone) {
        return moment == null ? "" : write("shell.format.moment", moment.atZone(zone));
    }

    /** 36 000 000, or 36 000 000.50 where there are hundredths. */
    public String sum(BigDecimal amount) {
        NumberFormat format = NumberFormat.getInstance(language.locale());
        format.setMinimumFractionDigits(amount.stripTrailingZeros().scale() > 0 ? 2 : 0);
        format.setMaximumFractionDigits(2);
        return format.format(amount);
    }

    private String write(String pattern, TemporalAccessor value) {
        return value == null ? "" : DateTimeFormatter.ofPattern(getOr(pattern, ""), language.locale()).format(value);
    }

    private Texts in() {
        return Texts.in(language);
    }
}
