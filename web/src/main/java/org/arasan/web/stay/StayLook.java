package org.arasan.web.stay;

import java.time.LocalDate;
import org.arasan.stay.Stay;

/** How a stay looks on a screen: a glyph, a word and a colour, never the colour alone. */
public enum StayLook {
    WAITING("s-waiting", "pi-hourglass"), HELD("s-held", "pi-clock"),
    CONFIRMED("s-confirmed", "pi-check"), IN_HOUSE("s-inhouse", "pi-key"), LEAVING("s-leaving", "pi-sign-out"),
    LEFT("s-left", "pi-check-circle"), NO_SHOW("s-noshow", "pi-ban");

    private final String css;
    private final String icon;

    StayLook(String css, String icon) {
        this.css = css;
        this.icon = icon;
    }

    /** A guest in house whose last day has come is leaving. */
    static StayLook of(Stay stay, LocalDate today) {
        return switch (stay.state()) {
            case REQUESTED -> WAITING;
            case HELD -> HELD;
            case CONFIRMED -> CONFIRMED;
            case CHECKED_IN -> stay.period().lastDay().isAfter(today) ? IN_HOUSE : LEAVING;
            case CHECKED_OUT -> LEFT;
            case NO_SHOW, CANCELLED -> NO_SHOW;
        };
    }

    public String css() {
        return css;
    }

    public String icon() {
        return icon;
    }

    /** The key of its word. */
    public String word() {
        return "rooms.look." + name();
    }
}
