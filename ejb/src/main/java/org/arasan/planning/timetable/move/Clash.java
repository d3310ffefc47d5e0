package org.arasan.planning.timetable.move;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.arasan.Refusal;

/**
 * A rule of the timetable that a lesson would break at a place, said in words under {@link #text}.
 *
 * @param rule  its stable name: {@code hall-busy}
 * @param field what would have to change: {@code starts}, {@code venue} or {@code trainer}
 * @param args  fill the text
 */
public record Clash(String rule, String field, List<Object> args) {

    static final String PAST = "in-the-past";
    static final String OTHER_DAY = "other-day";
    /** Their refusals name no other places: nothing on that day would do. */
    private static final Set<String> WITHOUT_PLACES = Set.of(PAST, OTHER_DAY, "outside-hours");

    static Clash of(String rule, String field, Object... args) {
        return new Clash(rule, field, List.of(args));
    }

    /** The key of its short text, which says the reason alone. */
    public String text() {
        return "planning.clash." + rule;
    }

    /** Whether it forbids the place; the curriculum's day alone gives way where a hand means another. */
    public boolean binding() {
        return !rule.equals(OTHER_DAY);
    }

    /** Whether another hall or another trainer at the same time may help. */
    boolean heals() {
        return !field.equals("starts");
    }

    /** The no that it comes to, which names places that would fit. */
    Refusal refusal(Supplier<String> places) {
        Object[] all = args.toArray();
        if (!WITHOUT_PLACES.contains(rule)) {
            all = Arrays.copyOf(all, all.length + 1);
            all[args.size()] = places.get();
        }
        String code = "planning." + rule;
        return (rule.equals(PAST) ? Refusal.invalid(code, all) : Refusal.conflict(code, all)).at(field);
    }
}
