package org.arasan.web.timeline;

import java.util.Locale;

/**
 * The ring of a course's hours, as drawn in an SVG of 92 × 92 that is turned by a quarter: what is done as a dashed circle, what is still
 * ahead today as an arc behind it.
 */
public record Ring(int done, int ahead, int total) {

    private static final double MIDDLE = 46;
    private static final double RADIUS = 41;

    /** {@code stroke-dasharray} of the circle of done hours. */
    public String dashes() {
        double round = 2 * Math.PI * RADIUS;
        return String.format(Locale.ROOT, "%.1f %.1f", round * Math.min(done, total) / total, round);
    }

    /** {@code d} of the arc of today's hours; empty where there are none. */
    public String arc() {
        int until = Math.min(done + ahead, total);
        if (until <= done) {
            return "";
        }
        int large = 2 * (until - done) > total ? 1 : 0;
        return String.format(Locale.ROOT, "M%s A%.0f %.0f 0 %d 1 %s", point(done), RADIUS, RADIUS, large,
                point(until == total && done == 0 ? until - .01 : until));
    }

    private String point(double hours) {
        double angle = 2 * Math.PI * hours / total;
        return String.format(Locale.ROOT, "%.1f %.1f", MIDDLE + RADIUS * Math.cos(angle), MIDDLE + RADIUS * Math.sin(angle));
    }
}
