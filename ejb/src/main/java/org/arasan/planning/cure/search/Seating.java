package org.arasan.planning.cure.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.arasan.planning.cure.facts.CureCabinet;
import org.arasan.planning.cure.facts.CureFacts;
import org.arasan.planning.cure.facts.Due;
import org.arasan.planning.cure.facts.Minutes;
import org.arasan.planning.cure.facts.Prescribed;

/**
 * Numbers the places of each cabinet. Whoever does not move keeps theirs, if all others find one; else all of the cabinet but strangers and
 * what is pinned are numbered anew in the order of time, each getting the place that became free last, which is enough wherever no more come
 * than there are places.
 */
final class Seating {

    private final CureFacts facts;
    private final int[] times;
    private final int[] places;

    Seating(CureFacts facts, int[] times) {
        this.facts = facts;
        this.times = times;
        places = new int[times.length];
        for (int i = 0; i < facts.cabinets().size(); i++) {
            int cabinet = i;
            List<Due> here = facts.dues().stream().filter(due -> due.kind().cabinet() == cabinet && times[due.index()] != Prescribed.NOWHERE)
                    .sorted(Comparator.comparingInt(due -> times[due.index()])).toList();
            if (!seat(here, facts.cabinets().get(i), true)) {
                seat(here, facts.cabinets().get(i), false);
            }
        }
    }

    int[] places() {
        return places;
    }

    /** Says whether all got one. */
    private boolean seat(List<Due> here, CureCabinet cabinet, boolean keeping) {
        List<List<Minutes>> taken = new ArrayList<>();
        IntStream.rangeClosed(0, cabinet.places()).forEach(i -> taken.add(new ArrayList<>()));
        cabinet.taken().stream().filter(each -> each.place() <= cabinet.places()).forEach(each -> taken.get(each.place()).add(each.time()));
        List<Due> open = new ArrayList<>();
        for (Due due : here) {
            int place = (keeping || due.want().pinned()) && times[due.index()] == due.want().now() ? due.want().place() : 0;
            boolean keeps = place > 0 && place <= cabinet.places() && isFree(taken.get(place), due);
            places[due.index()] = keeps ? place : 0;
            if (keeps) {
                taken.get(place).add(time(due));
            } else {
                open.add(due);
            }
        }
        return open.stream().filter(due -> !seat(due, taken)).count() == 0;
    }

    private boolean seat(Due due, List<List<Minutes>> taken) {
        int place = IntStream.range(1, taken.size()).filter(each -> isFree(taken.get(each), due)).boxed()
                .min(Comparator.comparingInt(each -> freeFor(taken.get(each), due))).orElse(0);
        places[due.index()] = place;
        if (place > 0) {
            taken.get(place).add(time(due));
        }
        return place > 0;
    }

    private boolean isFree(List<Minutes> taken, Due due) {
        Minutes time = time(due);
        return taken.stream().noneMatch(each -> each.overlaps(time.from(), time.until()));
    }

    /** Minutes for which the place has been free before. */
    private int freeFor(List<Minutes> taken, Due due) {
        int at = times[due.index()];
        return at - taken.stream().mapToInt(Minutes::until).filter(until -> until <= at).max().orElse(0);
    }

    private Minutes time(Due due) {
        return new Minutes(times[due.index()], times[due.index()] + due.kind().occupies());
    }
}
