package org.arasan.completion.print;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.arasan.DayRange;
import org.arasan.Texts;

/** The sentences of a certificate in one language: the kind's own where it has them and they can be read, otherwise the core's. */
final class Wording {
    private static final String CORE = "certificate.";

    private final CertificatePage page;
    private final CertificatePage.Side side;
    private final Texts texts;

    Wording(CertificatePage page, CertificatePage.Side side) {
        this.page = page;
        this.side = side;
        this.texts = Texts.in(side.language());
    }

    String label(String key) {
        return say(key);
    }

    /** What it is awarded for; the length of the course stands in bold. */
    String award() {
        CertificatePage.Course course = page.course();
        String days = new DayRange(course.firstDay(), course.lastDay()).in(side.language());
        return say("award", quoted(side.programme()), course.hours(), side.resort(), days.replace(' ', '\u00a0'));
    }

    /** A title that stands between quotation marks: those within it are the inner ones of its language. */
    private static String quoted(String title) {
        return title.replace('«', '„').replace('»', '“').replaceAll("“([^”“]*)”", "‘$1’");
    }

    String hours(CertificatePage.Row topic) {
        return say("hours", topic.hours());
    }

    String date(LocalDate day) {
        return DateTimeFormatter.ofPattern(label("date"), locale()).format(day);
    }

    String upper(String key) {
        return label(key).toUpperCase(locale());
    }

    /** The kind's text; where it has none, the core's, which does not speak of a sanatorium where nobody stays at one. */
    private String say(String key, Object... args) {
        return page.template().own().flatMap(own -> own.say(texts, key, args)).orElseGet(() -> {
            String apart = CORE + key + ".no-stay";
            return texts.get(!page.course().stay() && texts.getOr(apart, null) != null ? apart : CORE + key, args);
        });
    }

    private Locale locale() {
        return side.language().locale();
    }
}
