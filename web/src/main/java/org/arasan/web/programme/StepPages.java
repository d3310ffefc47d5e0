package org.arasan.web.programme;

import org.arasan.planning.IntakeStep;

/** Where the work of each step of an intake is done. */
final class StepPages {

    private StepPages() {
    }

    /** The page of that step for that intake; the results where no step is left. */
    static String of(IntakeStep step, Long intake) {
        String page = step == null ? "completion" : switch (step) {
            case MEMBERS -> "import";
            case ROOMS -> "rooms";
            case GROUPS -> "groups";
            case TIMETABLE -> "timetable";
            case RUNNING -> "desk";
            case COMPLETED -> "completion";
        };
        return "/admin/" + page + ".xhtml?intake=" + intake;
    }
}
