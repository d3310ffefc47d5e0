package org.arasan.completion.print;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.arasan.Language;

/**
 * Everything that stands on one certificate, exactly as it is printed; nothing else is looked up while drawing.
 *
 * @param template     how it looks, and whose words it speaks
 * @param number       the register's number, {@code AR-2026-000317}
 * @param issued       the day of issue in the resort's zone
 * @param name         the holder's full name
 * @param course       the length and the days of the course
 * @param sides        the holder's language first; its title is the heading
 * @param verification where the QR leads: the verification page with number and code
 */
public record CertificatePage(Template template, String number, LocalDate issued, String name, Course course, List<Side> sides,
                              URI verification) {

    public CertificatePage {
        sides = List.copyOf(sides);
        if (sides.isEmpty()) {
            throw new IllegalArgumentException("a certificate speaks at least one language");
        }
    }

    /** The course: its academic hours, its first and last day, and whether its people stayed at the house. */
    public record Course(int hours, LocalDate firstDay, LocalDate lastDay, boolean stay) {
    }

    /** The column of one language. */
    public record Side(Language language, String issuer, String programme, String resort, List<Row> topics) {
        public Side {
            topics = List.copyOf(topics);
        }
    }

    /** One topic with its academic hours. */
    public record Row(String title, int hours) {
    }

    /** What it is called, in the holder's language. */
    public String title() {
        return new Wording(this, sides.get(0)).label("title");
    }

    /** What it is awarded for, in the holder's language. */
    public String award() {
        return new Wording(this, sides.get(0)).award().replace("**", "");
    }

    Language language() {
        return sides.get(0).language();
    }

    /** True where every language names the topics alike: they are then listed once, across the page. */
    boolean sharesTopics() {
        return sides.stream().map(Side::topics).distinct().count() == 1;
    }
}
