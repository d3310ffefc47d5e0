package org.arasan.planning.cure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.arasan.planning.cure.facts.CureFacts;
import org.arasan.planning.cure.facts.CureWeights;
import org.arasan.planning.cure.facts.Minutes;
import org.arasan.planning.cure.search.CureOutcome;
import org.arasan.planning.cure.search.CureSearch;
import org.arasan.planning.search.Patience;
import org.junit.jupiter.api.Test;

class CureTaskTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Almaty");
    private static final int EXERCISE = 6;

    private static CureTask task(CureFacts facts) {
        Map<Long, Integer> versions = IntStream.range(0, facts.dues().size()).mapToObj(i -> (long) i)
                .collect(Collectors.toMap(Function.identity(), id -> 7));
        return new CureTask(facts, new CureCalendar(facts.firstDay(), facts.days(), ZONE), versions, List.of());
    }

    private static CureOutcome plan(CureFacts facts) {
        return new CureSearch(facts, CureWeights.USUAL, () -> false).plan(Patience.ofMoves(0), 1);
    }

    @Test
    void aNewPlanMakesAnAppointmentForEverythingPrescribedByTheClockOfTheResort() {
        CureFacts facts = Intakes.of(3, 1, false);
        CureOutcome outcome = plan(facts);
        List<CureChange> changes = task(facts).changes(outcome);
        assertEquals(3 * 37, changes.size());
        assertTrue(changes.stream().allMatch(each -> each.appointment() == null && each.place() > 0));
        assertEquals(Intakes.FIRST_DAY.atStartOfDay(ZONE).plusMinutes(outcome.at(0)).toInstant(), changes.get(0).starts());
    }

    @Test
    void whatStaysIsNoChangeAndWhatLosesItsTimeIsCancelled() {
        CureOutcome before = plan(Intakes.of(3, 1, false));
        CureFacts same = Changes.none(before);
        assertEquals(List.of(), task(same).changes(plan(same)));
        CureFacts facts = Changes.closed(before, EXERCISE, Intakes.span(4, "00:00", "23:59"));
        List<CureChange> changes = task(facts).changes(plan(facts));
        assertEquals(3, changes.size());
        assertTrue(changes.stream().allMatch(each -> each.appointment() != null && each.version() == 7 && each.starts() == null));
    }
}
