package org.arasan.planning;

import java.util.List;
import java.util.stream.Stream;
import org.arasan.programme.Intake;

/**
 * How far an intake has come: the step it is at, and what keeps it there.
 *
 * @param now the step to be done next; {@code null} once all are done
 * @param gates what stops first, then what will, then what is settled
 */
public record Progress(IntakeStep now, IntakeFigures figures, List<Gate> gates) {

    /** Judges an intake in that state by its figures. */
    public static Progress of(Intake.State state, IntakeFigures figures) {
        IntakeStep now = Stream.of(IntakeStep.values()).filter(step -> !done(step, state, figures)).findFirst().orElse(null);
        return new Progress(now, figures, new Gates(now, figures).all());
    }

    private static boolean done(IntakeStep step, Intake.State state, IntakeFigures figures) {
        boolean published = state != Intake.State.PREPARING;
        long members = figures.people().members();
        return switch (step) {
            case MEMBERS -> published || members > 0;
            case ROOMS -> published || !figures.overnight() && members > 0 || figures.stays().placed() > 0 && figures.stays().unplaced() == 0;
            case GROUPS -> published || figures.course().seated() >= members;
            case TIMETABLE -> published;
            case RUNNING, COMPLETED -> state == Intake.State.COMPLETED;
        };
    }
}
