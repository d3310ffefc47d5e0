package org.arasan.planning.timetable;

import java.util.ArrayList;
import java.util.List;
import org.arasan.planning.timetable.LessonMeans.Taken;
import org.arasan.planning.timetable.model.Before;

/** Which lesson comes before which: topics of one day in the order of the curriculum, and what a topic needs before it on whichever day. */
final class LessonOrder {

    private LessonOrder() {
    }

    /** By their places: the needs first, then what is taken already. */
    static List<Before> of(List<LessonNeed> needs, List<Taken> taken) {
        List<Before> order = new ArrayList<>();
        for (int i = 0; i < needs.size(); i++) {
            for (int j = 0; j < needs.size(); j++) {
                if (i != j && isBefore(needs.get(i), needs.get(j))) {
                    order.add(new Before(i, j));
                }
            }
            for (int k = 0; k < taken.size(); k++) {
                add(needs, i, taken.get(k), k, order);
            }
        }
        return order;
    }

    private static boolean isBefore(LessonNeed first, LessonNeed second) {
        return second.meets(first.group().together()) && (second.topic().needs(first.topic())
                || first.day().equals(second.day()) && first.isBefore(second) && !first.topic().needs(second.topic()));
    }

    private static void add(List<LessonNeed> needs, int i, Taken taken, int k, List<Before> order) {
        LessonNeed need = needs.get(i);
        if (need.meets(taken.groups()) && need.topic().needs(taken.topic())) {
            order.add(new Before(needs.size() + k, i));
        } else if (need.meets(taken.groups()) && taken.topic().needs(need.topic())) {
            order.add(new Before(i, needs.size() + k));
        }
    }
}
