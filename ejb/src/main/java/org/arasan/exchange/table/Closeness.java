package org.arasan.exchange.table;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.arasan.Spelling;

/** Finds what somebody probably meant to write. */
public final class Closeness {

    private Closeness() {
    }

    /** The known word nearest to what was written, if it is near at all: two letters apart, or a third of the word. */
    public static Optional<String> nearest(String written, Stream<String> known) {
        String folded = Spelling.folded(written);
        return nearest(folded.length(), known, word -> distance(Spelling.folded(word), folded));
    }

    static <T> Optional<T> nearest(int length, Stream<T> known, ToIntFunction<T> distance) {
        int near = Math.max(Math.min(2, length - 1), length / 3);
        return known.filter(each -> distance.applyAsInt(each) <= near).min(Comparator.comparingInt(distance));
    }

    /** Letters to insert, delete or replace (Levenshtein). */
    static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int corner = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int replaced = corner + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                corner = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
