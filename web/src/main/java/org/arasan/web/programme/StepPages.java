package org.arasan.web.programme;

import org.arasan.planning.IntakeStep;
import org.arasan.programme.Intake;

/** Where the work of each step of an intake is done. */
final class StepPages {

    private StepPages() {
    }

    /** The page of that step for that intake; the results where no step is left. Where nobody sleeps at the house there is no desk to go to. */
    static String of(IntakeStep step, Intake intake) {
        String page = step == null ? "completion" : switch (step) {
            case MEMBERS -> "import";
            case ROOMS -> "rooms";
            case GROUPS -> "groups";
            case TIMETABLE -> "timetable";
            case RUNNING -> intake.staysOvernight() ? "desk" : "timetable";
            case COMPLETED -> "completion";
        };
        return "/admin/" + page + ".xhtml?intake=" + intake.id();
    }
}
