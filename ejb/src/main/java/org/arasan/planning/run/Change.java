package org.arasan.planning.run;

import java.util.Set;
import org.arasan.planning.search.Because;

/**
 * One thing that becomes different.
 *
 * @param what   whose or what place it is: a guest, a group, a lesson
 * @param before where it is now, or {@code null} where it has no place yet
 * @param after  where it will be, or {@code null} where it loses its place
 * @param whom   the ids of the members whom it touches
 */
public record Change(Because what, Because before, Because after, Set<Long> whom) {

    /** How many people it touches. */
    public int people() {
        return whom.size();
    }
}
