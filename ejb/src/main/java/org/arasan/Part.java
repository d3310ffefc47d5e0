package org.arasan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/**
 * The part of a long list that somebody asks for: so many rows after the last one they have seen. The place is told by the very values
 * that the list is ordered by, so that no row is skipped or told twice while others come and go.
 *
 * @param after the last row's values in the order of the list; empty at its beginning
 * @param limit how many rows at most
 */
public record Part(List<String> after, int limit) {

    /** How many rows a use case fetches: one more than asked for tells whether there are more. */
    public int toFetch() {
        return limit + 1;
    }

    public boolean fromTheBeginning() {
        return after.isEmpty();
    }

    /** The value at that position of the order; refused where the place is not one of this list. */
    public String text(int position) {
        if (position >= after.size()) {
            throw foreign();
        }
        return after.get(position);
    }

    public Long number(int position) {
        return read(position, Long::valueOf);
    }

    public LocalDate day(int position) {
        return read(position, LocalDate::parse);
    }

    public Instant moment(int position) {
        return read(position, Instant::parse);
    }

    /** What was fetched, without the one row too many. */
    public <T> Rows<T> of(List<T> fetched) {
        return new Rows<>(fetched.subList(0, Math.min(limit, fetched.size())), fetched.size() > limit);
    }

    private <V> V read(int position, Function<String, V> reading) {
        try {
            return reading.apply(text(position));
        } catch (RuntimeException other) {
            throw foreign();
        }
    }

    /** The place belongs to another list, or was made up. */
    public static Refusal foreign() {
        return Refusal.invalid("refusal.place").at("after");
    }

    /** The rows of a part, and whether more follow. */
    public record Rows<T>(List<T> rows, boolean more) {
    }
}
