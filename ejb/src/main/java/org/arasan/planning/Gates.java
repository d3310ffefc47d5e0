package org.arasan.planning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.arasan.planning.Gate.Kind;
import org.arasan.planning.Gate.What;

/**
 * Finds what stands between an intake and its next step. Work is asked for once the intake has come to its step; what the house or the
 * course lacks is told beforehand.
 */
final class Gates {

    private final IntakeStep now;
    private final IntakeFigures figures;
    private final List<Gate> found = new ArrayList<>();

    Gates(IntakeStep now, IntakeFigures figures) {
        this.now = now;
        this.figures = figures;
    }

    List<Gate> all() {
        if (now == null) {
            settled(What.CERTIFICATES, IntakeStep.COMPLETED, figures.course().certificates(), figures.people().members());
        } else if (now.compareTo(IntakeStep.TIMETABLE) <= 0) {
            work();
            if (figures.overnight()) {
                beds();
            }
            course();
        } else {
            running();
        }
        found.sort(Comparator.comparing(Gate::kind));
        return List.copyOf(found);
    }

    private void work() {
        switch (now) {
            case MEMBERS -> standing(What.NO_MEMBERS, now);
            case ROOMS -> standing(What.UNPLACED, now, figures.stays().unplaced());
            case GROUPS -> standing(What.UNGROUPED, now, figures.people().members() - figures.course().seated());
            default -> timetable();
        }
    }

    private void timetable() {
        IntakeFigures.Course course = figures.course();
        if (course.hours() < course.hoursWanted()) {
            standing(What.HOURS_MISSING, now, course.hours(), course.hoursWanted());
        } else {
            standing(What.NOT_PUBLISHED, now);
        }
    }

    private void beds() {
        long members = figures.people().members();
        IntakeFigures.House house = figures.house();
        if (house.free() < Math.max(1, members)) {
            standing(What.BEDS_SHORT, IntakeStep.ROOMS, house.free(), members);
        } else {
            settled(What.BEDS_ENOUGH, IntakeStep.ROOMS, house.free(), members);
        }
        if (house.accessibleRooms() < figures.people().wheelchairs()) {
            standing(What.ACCESSIBLE_SHORT, IntakeStep.ROOMS, house.accessibleRooms(), figures.people().wheelchairs());
        }
    }

    private void course() {
        if (!figures.course().curriculum()) {
            standing(What.NO_CURRICULUM, IntakeStep.TIMETABLE);
        }
        if (figures.course().trainers() == 0) {
            standing(What.NO_TRAINERS, IntakeStep.TIMETABLE);
        }
    }

    /** Time alone ends this step: nothing stops it, but what is not done by then counts against the members. */
    private void running() {
        IntakeFigures.Course course = figures.course();
        if (course.hours() < course.hoursWanted()) {
            found.add(new Gate(What.HOURS_MISSING, now, Kind.WARN, List.of(course.hours(), course.hoursWanted())));
        }
        warning(What.NOT_ARRIVED, figures.stays().awaited());
        warning(What.ROLLS_OPEN, figures.course().rollsOpen());
        if (figures.stays().inHouse() > 0) {
            settled(What.IN_HOUSE, now, figures.stays().inHouse());
        }
    }

    private void standing(What what, IntakeStep blocks, Long... numbers) {
        found.add(new Gate(what, blocks, blocks == now ? Kind.STOP : Kind.WARN, List.of(numbers)));
    }

    private void warning(What what, long number) {
        if (number > 0) {
            found.add(new Gate(what, now, Kind.WARN, List.of(number)));
        }
    }

    private void settled(What what, IntakeStep step, Long... numbers) {
        found.add(new Gate(what, step, Kind.FINE, List.of(numbers)));
    }
}
