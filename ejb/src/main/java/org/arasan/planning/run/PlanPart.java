package org.arasan.planning.run;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.arasan.planning.search.Patience;
import org.arasan.planning.search.Verdict;
import org.arasan.programme.Intake;

/** One kind of place that a plan gives: it reads what there is, searches, explains and writes. A part relies on those before it. */
public interface PlanPart {

    /** The parts in the order in which they are searched. */
    enum Kind {
        /** Beds of guests. */ ROOMS(2),
        /** Study groups, and day, hour, room and trainer of lessons. */ LESSONS(3),
        /** Hours and cabinet places of treatments. */ TREATMENTS(5);

        private final int share;

        Kind(int share) {
            this.share = share;
        }

        /** Which share of the time it gets beside the others. */
        int share() {
            return share;
        }
    }

    /**
     * The draft with this part's places.
     *
     * @param unplaced whom or what has no place
     * @param cost     what its wishes unmet cost
     */
    record Found(Draft draft, int unplaced, long cost) {
    }

    /**
     * What the proposal is about, for one part.
     *
     * @param now      what there is now is worth
     * @param proposed what is proposed is worth
     * @param changes  what becomes different, for whom
     */
    record Report(Kind part, Verdict now, Verdict proposed, List<Change> changes, List<Left> left) {

        /** How many people the changes of these reports touch: each counts once, however many changes touch them. */
        public static int people(Collection<Report> reports) {
            return (int) reports.stream().flatMap(each -> each.changes.stream()).flatMap(each -> each.whom().stream()).distinct().count();
        }
    }

    Kind kind();

    /** Whether the intake has anything of that kind. */
    boolean concerns(Intake intake);

    /** The wishes it weighs, by the names of their constraints, with their usual weights. */
    Map<String, Long> wishes();

    /** A print of all the facts that its plan rests on: another print, other facts. */
    String facts(Intake intake);

    /** Goes on from the places in the draft, where it has any; else from nothing. */
    Found search(Intake intake, Draft draft, Patience patience);

    Report report(Intake intake, Draft draft);

    /** Writes the places, in the caller's transaction, which has locked the intake and asked whether the facts are still the same. */
    void write(Intake intake, Draft draft);
}
