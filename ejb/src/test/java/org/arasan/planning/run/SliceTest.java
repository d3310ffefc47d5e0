package org.arasan.planning.run;

import static org.arasan.planning.run.PlanPart.Kind.LESSONS;
import static org.arasan.planning.run.PlanPart.Kind.ROOMS;
import static org.arasan.planning.run.PlanPart.Kind.TREATMENTS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SliceTest {

    private static List<Slice> all(List<PlanPart.Kind> parts, int seconds) {
        List<Slice> all = new ArrayList<>();
        Optional<Slice> next = Slice.next(parts, seconds, 0, false);
        while (next.isPresent()) {
            all.add(next.get());
            next = Slice.next(parts, seconds, next.get().until(), false);
        }
        return all;
    }

    @Test
    void togetherTheyLastAsLongAsTheSearch() {
        assertEquals(60_000, all(List.of(ROOMS, LESSONS, TREATMENTS), 60).stream().mapToLong(Slice::millis).sum());
        assertTrue(all(List.of(ROOMS, LESSONS, TREATMENTS), 60).stream().allMatch(slice -> slice.millis() > 0 && slice.millis() <= 2000));
    }

    @Test
    void eachPartIsSearchedFromItsBeginningToItsEnd() {
        List<Slice> lessons = all(List.of(ROOMS, LESSONS), 10).stream().filter(slice -> slice.part() == LESSONS).toList();
        assertEquals(0, lessons.get(0).share());
        assertEquals(1, lessons.get(lessons.size() - 1).untilShare());
        for (int i = 1; i < lessons.size(); i++) {
            assertEquals(lessons.get(i - 1).untilShare(), lessons.get(i).share());
        }
    }

    @Test
    void aSearchOfOneSecondHasASliceForEveryPart() {
        assertEquals(List.of(ROOMS, LESSONS, TREATMENTS), all(List.of(ROOMS, LESSONS, TREATMENTS), 1).stream().map(Slice::part).toList());
    }

    @Test
    void whoeverIsInAHurryGetsOneSliceOfEachPartThatHasNotBegun() {
        List<PlanPart.Kind> parts = List.of(ROOMS, LESSONS, TREATMENTS);
        Slice next = Slice.next(parts, 60, 14_000, true).orElseThrow();
        assertEquals(List.of(TREATMENTS, 0.0, 1.0, 2000L), List.of(next.part(), next.share(), next.untilShare(), next.millis()));
        assertTrue(Slice.next(parts, 60, next.until(), true).isEmpty());
    }
}
