package org.arasan.completion.standing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.arasan.completion.standing.MissedHour.Why;
import org.arasan.member.Note;
import org.arasan.programme.Enrolment;
import org.arasan.programme.Facts;
import org.arasan.programme.Intake;
import org.arasan.programme.Lack;
import org.arasan.programme.Requirement;
import org.arasan.stay.Stay;

/**
 * What one member still lacks for completion, rule by rule, and what can still be done about it.
 *
 * @param lacking what is missing in words, the kind's own rules included; empty if nothing
 * @param over    whether the course is, so that only what was noted wrongly can be mended
 */
public record Explanation(Enrolment enrolment, List<Item> items, List<Lack> lacking, boolean over) {

    /**
     * One rule of completion.
     *
     * @param have  how much there is
     * @param steps what the member can do; empty where the rule is met
     */
    public record Item(Requirement requirement, int have, List<Note> steps) {

        public boolean met() {
            return have >= requirement.least();
        }
    }

    static Explanation of(Standing standing, List<Lack> lacking, Instant now) {
        Intake intake = standing.enrolment().intake();
        boolean over = intake.state() == Intake.State.COMPLETED || !now.isBefore(intake.ends());
        Facts facts = standing.facts();
        return new Explanation(standing.enrolment(), intake.programme().requirements().stream()
                .map(each -> item(each, facts.of(each.fact()), standing, over, now)).toList(), lacking, over);
    }

    /** What is missing beyond the rules that stand in {@link #items}: what a kind adds, or why nobody can say. */
    public List<Lack> getBeyond() {
        List<String> told = items.stream().filter(each -> !each.met())
                .map(each -> each.requirement().lack(new Facts(Map.of(each.requirement().fact(), each.have()))).text()).toList();
        return lacking.stream().filter(each -> !told.contains(each.text())).toList();
    }

    private static Item item(Requirement each, int have, Standing standing, boolean over, Instant now) {
        int missing = each.least() - have;
        if (missing <= 0) {
            return new Item(each, have, List.of());
        }
        return new Item(each, have, switch (each.fact()) {
            case Facts.HOURS -> hours(missing, standing.missed(now).stream().collect(Collectors.groupingBy(MissedHour::why, Collectors.counting())), over);
            case Facts.STAY, Facts.NIGHTS -> stay(standing.stay());
            case Facts.SCORE -> List.of(Note.of(over ? "explanation.score-over" : "explanation.score"));
            default -> List.of();
        });
    }

    /** What can be done about so many missing hours, by what became of those not attended. */
    static List<Note> hours(int missing, Map<Why, Long> missed, boolean over) {
        List<Note> steps = new ArrayList<>();
        long ahead = missed.getOrDefault(Why.AHEAD, 0L) + missed.getOrDefault(Why.NOT_PLANNED, 0L);
        long called = missed.getOrDefault(Why.NOT_CALLED, 0L);
        if (!over && ahead > 0) {
            steps.add(Note.of("explanation.attend", Math.min(missing, ahead), ahead));
        }
        if (called > 0) {
            steps.add(Note.of("explanation.not-called", called));
        }
        if (!over && missing > ahead + called) {
            steps.add(Note.of("explanation.make-up", missing - ahead - called));
        }
        if (over && missing > called) {
            steps.add(Note.of("explanation.over"));
        }
        return steps;
    }

    private static List<Note> stay(Stay stay) {
        if (stay == null) {
            return List.of(Note.of("explanation.no-stay"));
        }
        return switch (stay.state()) {
            case REQUESTED, HELD, CONFIRMED -> List.of(Note.of("explanation.come", stay.period().firstDay()));
            case CHECKED_IN -> List.of(Note.of("explanation.remain", stay.period().lastDay()));
            case CHECKED_OUT -> List.of(Note.of("explanation.left"));
            case NO_SHOW, CANCELLED -> List.of(Note.of("explanation.missed-stay"));
        };
    }
}
