package org.arasan.programme.topic;

import java.util.List;
import java.util.stream.IntStream;
import org.arasan.Refusal;

/**
 * What is wrong with plans that are to become an edition.
 *
 * @param row   the place of the row it stands at, from 0; {@code null} where it concerns the whole
 * @param field the part of the row: {@code day}, {@code number}, {@code hours}, {@code needs}
 * @param code  a text of the bundles, with its arguments
 */
public record Flaw(Integer row, String field, String code, List<Object> args) {

    static Flaw at(int row, String field, String code, Object... args) {
        return new Flaw(row, field, "programme." + code, List.of(args));
    }

    static Flaw whole(String code, Object... args) {
        return new Flaw(null, "hours", "programme." + code, List.of(args));
    }

    /** The lessons of that day fit into no house; it stands at the last row of the day. */
    public static Flaw ofDay(int day, List<TopicPlan> plans) {
        int last = IntStream.range(0, plans.size()).filter(row -> plans.get(row).day() == day).max().orElseThrow();
        return at(last, "day", "curriculum-day-no-house", day);
    }

    public Refusal refusal() {
        return Refusal.invalid(code, args.toArray()).at(field);
    }
}
