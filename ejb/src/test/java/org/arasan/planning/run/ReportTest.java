package org.arasan.planning.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.arasan.planning.run.PlanPart.Kind;
import org.arasan.planning.run.PlanPart.Report;
import org.arasan.planning.search.Because;
import org.arasan.planning.search.Verdict;
import org.junit.jupiter.api.Test;

class ReportTest {

    private static final Verdict NOTHING = new Verdict(0, 0, 0, List.of());

    private static Change touching(Long... members) {
        return new Change(Because.of("run.new"), null, Because.of("run.new"), Set.of(members));
    }

    private static Report report(Kind part, Change... changes) {
        return new Report(part, NOTHING, NOTHING, List.of(changes), List.of());
    }

    @Test
    void somebodyCountsOnceHoweverManyChangesTouchThem() {
        Report rooms = report(Kind.ROOMS, touching(1L), touching(2L));
        Report lessons = report(Kind.LESSONS, touching(2L, 3L), touching(2L, 3L, 4L));
        assertEquals(3, Report.people(List.of(lessons)));
        assertEquals(4, Report.people(List.of(rooms, lessons)));
        assertEquals(0, Report.people(List.of()));
    }
}
