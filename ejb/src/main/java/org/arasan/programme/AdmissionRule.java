package org.arasan.programme;

import java.util.Set;

/**
 * How people come into an intake of a kind, unless whoever opens its admission says otherwise.
 *
 * @param ways      how one may come in
 * @param selection whether an application waits for somebody to select it; otherwise a free place is given at once
 */
public record AdmissionRule(Set<Way> ways, boolean selection) {

    /** How somebody comes in. */
    public enum Way {
        /** A list that a union office sends. */ LIST,
        /** An application over the link of the admission. */ APPLICATION,
        /** At the door, over the code shown there, on the days of the intake. */ DOOR
    }

    public AdmissionRule {
        ways = Set.copyOf(ways);
    }

    /** By list alone. */
    public static final AdmissionRule LISTS = new AdmissionRule(Set.of(Way.LIST), false);

    public boolean by(Way way) {
        return ways.contains(way);
    }
}
