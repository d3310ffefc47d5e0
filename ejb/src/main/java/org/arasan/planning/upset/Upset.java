package org.arasan.planning.upset;

import java.util.List;
import org.arasan.planning.run.PlanPart;
import org.arasan.planning.search.Because;

/**
 * One kind of thing that needs to be planned, again or for the first time.
 *
 * @param count  how many places, lessons, treatments or breaches of rules
 * @param people how many people they are of; {@code null} where nobody is counted
 * @param fixed  how many of them no plan moves: they were pinned by hand, or the guest is in the house
 * @param cases  all of them, one by one; of treatments, guest by guest or cabinet by cabinet
 */
public record Upset(Kind kind, int count, Integer people, int fixed, List<Case> cases) {

    /** What is wrong, and which part of a plan mends it. */
    public enum Kind {
        /** A guest without a bed. */ NO_BED(PlanPart.Kind.ROOMS),
        /** A guest whose bed the rules forbid by now: its room is closed, or is not what the guest needs. */ BED_UNFIT(PlanPart.Kind.ROOMS),
        /** A topic that a group has no lesson for. */ NO_LESSON(PlanPart.Kind.LESSONS),
        /** A lesson at a time when its trainer cannot come. */ TRAINER_AWAY(PlanPart.Kind.LESSONS),
        /** Another rule of the timetable that is broken. */ LESSON_RULE(PlanPart.Kind.LESSONS),
        /** A treatment that is prescribed, can still be given, and has no time. */ NO_TIME(PlanPart.Kind.TREATMENTS),
        /** A treatment in a cabinet that is closed then. */ CABINET_CLOSED(PlanPart.Kind.TREATMENTS),
        /** A treatment while its guest is not there yet, or not any more. */ GUEST_AWAY(PlanPart.Kind.TREATMENTS),
        /** A treatment that breaks another rule. */ TREATMENT_RULE(PlanPart.Kind.TREATMENTS);

        private final PlanPart.Kind part;

        Kind(PlanPart.Kind part) {
            this.part = part;
        }

        public PlanPart.Kind part() {
            return part;
        }
    }

    /**
     * One of them.
     *
     * @param what   whom or what it concerns, and when
     * @param why    what is wrong, or {@code null} where the kind says it
     * @param stay   the id of the guest's stay, or {@code null}
     * @param lesson the id of the lesson, or {@code null}
     */
    public record Case(Because what, Because why, Long stay, Long lesson) {
    }
}
