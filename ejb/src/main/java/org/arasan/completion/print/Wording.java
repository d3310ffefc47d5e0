package org.arasan.completion.print;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.arasan.DayRange;
import org.arasan.Texts;

/** The sentences of a certificate in one language. */
final class Wording {
    private final CertificatePage page;
    private final CertificatePage.Side side;
    private final Texts texts;

    Wording(CertificatePage page, CertificatePage.Side side) {
        this.page = page;
        this.side = side;
        this.texts = Texts.in(side.language());
    }

    String label(String key) {
        return texts.get("certificate." + key);
    }

    /** What it is awarded for; the length of the course stands in bold. */
    String award() {
        CertificatePage.Course course = page.course();
        String days = new DayRange(course.firstDay(), course.lastDay()).in(side.language());
        return texts.get("certificate.award", side.programme(), course.hours(), side.resort(), days.replace(' ', '\u00a0'));
    }

    String hours(CertificatePage.Row topic) {
        return texts.get("certificate.hours", topic.hours());
    }

    String date(LocalDate day) {
        return DateTimeFormatter.ofPattern(label("date"), locale()).format(day);
    }

    String upper(String key) {
        return label(key).toUpperCase(locale());
    }

    private Locale locale() {
        return side.language().locale();
    }
}
