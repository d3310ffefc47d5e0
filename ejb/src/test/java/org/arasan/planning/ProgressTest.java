package org.arasan.planning;

import static org.arasan.planning.Gate.Kind.FINE;
import static org.arasan.planning.Gate.Kind.STOP;
import static org.arasan.planning.Gate.Kind.WARN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Map;
import org.arasan.planning.Gate.What;
import org.arasan.planning.IntakeFigures.Course;
import org.arasan.planning.IntakeFigures.House;
import org.arasan.planning.IntakeFigures.People;
import org.arasan.planning.IntakeFigures.Stays;
import org.arasan.programme.Intake.State;
import org.junit.jupiter.api.Test;

/** The way of an intake from an empty list to certificates. */
class ProgressTest {

    private static final House HOUSE = new House(128, 8, 4);

    @Test
    void aNewIntakeWaitsForMembersAndTellsWhatWillBeMissing() {
        Progress progress = Progress.of(State.PREPARING, figures(0, HOUSE, 0, course(false, 0, 0, 0, 0)));

        assertEquals(IntakeStep.MEMBERS, progress.now());
        assertEquals(List.of(What.NO_MEMBERS, What.NO_CURRICULUM, What.NO_TRAINERS, What.BEDS_ENOUGH), whats(progress));
        assertEquals(List.of(STOP, WARN, WARN, FINE), progress.gates().stream().map(Gate::kind).toList());
    }

    @Test
    void guestsWithoutBedStopTheRooms() {
        Progress progress = Progress.of(State.PREPARING, figures(105, HOUSE, 100, course(true, 6, 0, 0, 0)));

        assertEquals(IntakeStep.ROOMS, progress.now());
        assertEquals(new Gate(What.UNPLACED, IntakeStep.ROOMS, STOP, List.of(5L)), progress.gates().get(0));
    }

    @Test
    void fewerBedsThanGuestsStopTheRoomsEvenThoughMembersAreThere() {
        Progress progress = Progress.of(State.PREPARING, figures(105, new House(128, 60, 0), 0, course(true, 6, 0, 0, 0)));

        assertEquals(List.of(What.UNPLACED, What.BEDS_SHORT, What.ACCESSIBLE_SHORT), whats(progress));
        assertEquals(List.of(68L, 105L), progress.gates().get(1).numbers());
    }

    @Test
    void membersWithoutGroupStopTheGroups() {
        Progress progress = Progress.of(State.PREPARING, figures(105, HOUSE, 105, course(true, 6, 4, 104, 0)));

        assertEquals(IntakeStep.GROUPS, progress.now());
        assertEquals(new Gate(What.UNGROUPED, IntakeStep.GROUPS, STOP, List.of(1L)), progress.gates().get(0));
    }

    @Test
    void aTimetableIsFirstLaidOutAndThenPublished() {
        Progress half = Progress.of(State.PREPARING, figures(105, HOUSE, 105, course(true, 6, 5, 105, 44)));
        Progress whole = Progress.of(State.PREPARING, figures(105, HOUSE, 105, course(true, 6, 5, 105, 50)));

        assertEquals(new Gate(What.HOURS_MISSING, IntakeStep.TIMETABLE, STOP, List.of(44L, 50L)), half.gates().get(0));
        assertEquals(What.NOT_PUBLISHED, whole.gates().get(0).what());
    }

    @Test
    void nothingStopsARunningIntake() {
        Progress progress = Progress.of(State.RUNNING, figures(105, HOUSE, 105, course(true, 6, 5, 105, 50)));

        assertEquals(IntakeStep.RUNNING, progress.now());
        assertEquals(List.of(What.NOT_ARRIVED), whats(progress));
        assertEquals(WARN, progress.gates().get(0).kind());
    }

    @Test
    void aLessonTakenOffTheTimetableIsMissedWhileTheIntakeRuns() {
        Progress progress = Progress.of(State.RUNNING, figures(105, HOUSE, 105, course(true, 6, 5, 105, 48)));

        assertEquals(new Gate(What.HOURS_MISSING, IntakeStep.RUNNING, WARN, List.of(48L, 50L)), progress.gates().get(0));
    }

    @Test
    void aCompletedIntakeWaitsForNothing() {
        Progress progress = Progress.of(State.COMPLETED, figures(105, HOUSE, 0, course(true, 6, 5, 105, 50)));

        assertNull(progress.now());
        assertEquals(new Gate(What.CERTIFICATES, IntakeStep.COMPLETED, FINE, List.of(98L, 105L)), progress.gates().get(0));
    }

    private static List<What> whats(Progress progress) {
        return progress.gates().stream().map(Gate::what).toList();
    }

    private static IntakeFigures figures(long members, House house, long placed, Course course) {
        return new IntakeFigures(true, new People(members, members, 0, 0, 0, Map.of(), Map.of(), Math.min(members, 2), 0), house,
                new Stays(members, placed, members - placed, members, 0, 0), course);
    }

    private static Course course(boolean curriculum, long trainers, long groups, long seated, long hours) {
        return new Course(curriculum, trainers, groups, seated, hours, groups * 10, 0, 0, 98);
    }
}
