package org.arasan.report.figures;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.arasan.Language;
import org.arasan.report.figures.PublicFigures.Line;
import org.arasan.report.figures.PublicFigures.Sum;
import org.arasan.report.figures.PublicFigures.Table;
import org.arasan.report.figures.PublicFigures.Topic;
import org.arasan.report.figures.PublicFigures.Year;

/**
 * Leaves out of counted figures whatever must not be shown. All tables have the sums of the same years in common, and these are always
 * shown, so that no table tells what another hides. Percents are a table of their own: they would tell how many did not complete.
 */
final class Publishing {

    private final List<Integer> years;
    private Tally all = Tally.NONE;

    /** @param years each of five people at least */
    Publishing(List<Integer> years) {
        this.years = List.copyOf(years);
    }

    /** The sums of the years, in their order; called before anything else. */
    List<Year> years(List<Tally> tallies) {
        all = tallies.stream().filter(each -> each.year() == null).findFirst().orElse(Tally.NONE);
        List<Tally> sums = years.stream().map(year -> tallies.stream().filter(each -> Objects.equals(each.year(), year)).findFirst().orElse(Tally.NONE))
                .toList();
        boolean[] secret = secretRates(sums);
        return IntStream.range(0, sums.size()).mapToObj(i -> new Year(years.get(i), sum(sums.get(i), false, secret[i]))).toList();
    }

    /** The sum of all years. */
    Sum all() {
        return sum(all, false, Suppression.isSmall(all.leavers()));
    }

    /** A row of names for each key, by name. */
    Table table(Topic topic, List<Tally> tallies, Map<Long, Map<Language, String>> names) {
        Map<Long, Map<Integer, Tally>> rows = new HashMap<>();
        tallies.stream().filter(each -> each.key() != null)
                .forEach(each -> rows.computeIfAbsent(each.key(), none -> new HashMap<>()).put(each.year(), each));
        List<Long> keys = rows.keySet().stream().filter(key -> rows.get(key).get(null).trained() + rows.get(key).get(null).left() > 0)
                .sorted(Comparator.comparing(key -> names.get(key).get(Language.RU))).toList();
        long[][] people = keys.stream().map(key -> people(rows.get(key))).toArray(long[][]::new);
        boolean[][] hidden = Suppression.of(people);
        boolean[] secret = secretRates(keys.stream().map(key -> rows.get(key).get(null)).toList());
        return new Table(topic, IntStream.range(0, keys.size()).mapToObj(i ->
                line(names.get(keys.get(i)), rows.get(keys.get(i)), hidden[i], secret[i])).toList());
    }

    private Line line(Map<Language, String> names, Map<Integer, Tally> row, boolean[] hidden, boolean secret) {
        return new Line(names, IntStream.range(0, years.size())
                .mapToObj(i -> hidden[i] ? null : row.getOrDefault(years.get(i), Tally.NONE).trained()).toList(),
                sum(row.get(null), hidden[years.size()], secret));
    }

    private long[] people(Map<Integer, Tally> row) {
        return IntStream.rangeClosed(0, years.size())
                .mapToLong(i -> row.getOrDefault(i == years.size() ? null : years.get(i), Tally.NONE).people()).toArray();
    }

    /** Whose percent would tell, or help to compute, that fewer than five people did not complete. */
    private boolean[] secretRates(List<Tally> rows) {
        if (Suppression.isSmall(all.leavers())) {
            boolean[] secret = new boolean[rows.size()];
            IntStream.range(0, secret.length).forEach(i -> secret[i] = rows.get(i).leavers() > 0);
            return secret;
        }
        boolean[][] hidden = Suppression.of(rows.stream().map(each -> new long[] {each.leavers(), each.leavers()}).toArray(long[][]::new));
        boolean[] secret = new boolean[rows.size()];
        IntStream.range(0, secret.length).forEach(i -> secret[i] = hidden[i][0] || hidden[i][1]);
        return secret;
    }

    private static Sum sum(Tally tally, boolean hidden, boolean secretRate) {
        return hidden ? new Sum(null, null, null) : new Sum(tally.trained(), tally.hours(), secretRate ? null : tally.rate());
    }
}
