package org.arasan.meal.seating;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.arasan.stay.Stay;

/** Who belongs together at the table whatever group they learn in: guests of one room, and two who wish to share one. */
final class TableMates {

    private final Map<Long, Long> first = new HashMap<>();

    TableMates(Collection<Stay> stays) {
        Map<String, Stay> byIin = stays.stream().filter(each -> each.member().iin() != null)
                .collect(Collectors.toMap(each -> each.member().iin().digits(), each -> each, (one, other) -> one));
        Map<Long, Stay> inRoom = new HashMap<>();
        for (Stay stay : stays) {
            Stay wished = stay.wish().wish() == null ? null : byIin.get(stay.wish().wish());
            if (wished != null && stay.member().iin() != null && stay.member().iin().digits().equals(wished.wish().wish())) {
                join(stay, wished);
            }
            if (stay.bed() != null) {
                join(stay, inRoom.computeIfAbsent(stay.bed().room().id(), room -> stay));
            }
        }
    }

    /** The same for all who belong together. */
    String of(Stay stay) {
        return String.valueOf(root(stay.id()));
    }

    private void join(Stay one, Stay other) {
        first.put(root(one.id()), root(other.id()));
    }

    private Long root(Long stay) {
        Long next = first.getOrDefault(stay, stay);
        return next.equals(stay) ? stay : root(next);
    }
}
