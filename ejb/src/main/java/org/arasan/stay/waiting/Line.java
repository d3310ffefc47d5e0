package org.arasan.stay.waiting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.arasan.stay.Stay;

/**
 * Somebody who waits, and their place among those who wait for the same: intake (or days without one) and category.
 *
 * @param position from 1, in the order of asking
 * @param of how many wait for the same
 */
public record Line(Stay stay, int position, int of) {

    private record Group(Long resort, Long intake, String category) {

        static Group of(Stay stay) {
            return new Group(stay.resort().id(), stay.intake() == null ? null : stay.intake().id(), stay.wish().category());
        }
    }

    /** @param queue everybody who waits, in the order of asking */
    static List<Line> of(List<Stay> queue) {
        Map<Group, Long> sizes = queue.stream().collect(Collectors.groupingBy(Group::of, Collectors.counting()));
        Map<Group, Integer> reached = new HashMap<>();
        List<Line> lines = new ArrayList<>();
        for (Stay stay : queue) {
            Group group = Group.of(stay);
            lines.add(new Line(stay, reached.merge(group, 1, Integer::sum), Objects.requireNonNull(sizes.get(group)).intValue()));
        }
        return lines;
    }
}
