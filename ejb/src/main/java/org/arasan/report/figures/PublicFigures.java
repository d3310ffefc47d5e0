package org.arasan.report.figures;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.arasan.Language;

/**
 * Anonymous figures of training, as anybody may read them. What must not be shown is {@code null}: it is of fewer than five people, or
 * such a number could be computed from it.
 *
 * @param counted when
 * @param years   each with all its people, the earliest first; a year of fewer than five people is none of them, nor in any sum
 */
public record PublicFigures(Instant counted, List<Year> years, Sum all, List<Table> tables) {

    /** What the rows of a table are. */
    public enum Topic { SECTOR, REGION, PROGRAMME }

    /**
     * @param trained   completed courses, each with the person who completed it; whoever completed two courses counts twice
     * @param hours     academic hours that these people attended
     * @param completed percent of those who took part
     */
    public record Sum(Long trained, Long hours, Long completed) {
    }

    public record Year(int year, Sum sum) {
    }

    public record Table(Topic topic, List<Line> lines) {
    }

    /**
     * @param names   what it is called, in every language
     * @param trained by year, in the order of the years
     */
    public record Line(Map<Language, String> names, List<Long> trained, Sum sum) {

        public String name(Language language) {
            return names.get(language);
        }
    }
}
