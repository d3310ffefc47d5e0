package org.arasan.kind.studycircle;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.arasan.programme.Intake;

/** What a circle should have reached by when, counted in parts of the trial from the last day of the training. */
public enum Milestone {
    /** The circle is founded after a sixth of the trial. */ FOUNDED(1, circle -> true),
    /** It has a plan and members after a third. */ PLANNED(2, circle -> !circle.plan().isEmpty() && !circle.members().isEmpty()),
    /** It has met for the first time by then too. */ FIRST_MEETING(2, circle -> !circle.meetings().isEmpty()),
    /** It has met three times after half of it. */ HALF_TIME(3, circle -> circle.meetings().size() >= 3),
    /** Its report is handed in at the end. */ REPORT(6, circle -> circle.reportedOn() != null);

    /** How a circle stands to one of them. */
    public enum Standing { REACHED, AHEAD, LATE }

    private static final int PARTS = 6;

    private final int part;
    private final Predicate<Circle> reached;

    Milestone(int part, Predicate<Circle> reached) {
        this.part = part;
        this.reached = reached;
    }

    /** The last day for it. */
    public LocalDate due(Intake intake) {
        int trial = intake.details().of(StudyCircles.TRIAL).map(Integer::parseInt).filter(months -> months > 0).orElse(StudyCircles.USUAL_TRIAL);
        // whole months first, the rest in days, so that six parts of six months are six months
        int months = trial * part / PARTS;
        int days = trial * part % PARTS * 30 / PARTS;
        return intake.lastDay().plusMonths(months).plusDays(days);
    }

    /** How a circle stands to each of them; {@code circle} is null where the convener has founded none. */
    public static Map<Milestone, Standing> standings(Circle circle, Intake intake, LocalDate today) {
        Map<Milestone, Standing> standings = new EnumMap<>(Milestone.class);
        Stream.of(values()).forEach(each -> standings.put(each, each.of(circle, intake, today)));
        return standings;
    }

    /** {@code circle} is null where the convener has founded none. */
    public Standing of(Circle circle, Intake intake, LocalDate today) {
        if (circle != null && reached.test(circle)) {
            return Standing.REACHED;
        }
        return today.isAfter(due(intake)) ? Standing.LATE : Standing.AHEAD;
    }
}
