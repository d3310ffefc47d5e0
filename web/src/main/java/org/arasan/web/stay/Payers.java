package org.arasan.web.stay;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.arasan.member.Union;
import org.arasan.stay.Stay;

/** The unions whose guests are in sight, the most frequent first: each has a number by which the grid marks its guests. */
record Payers(List<GridSheet.Payer> list, Map<Long, Integer> places) {

    static Payers of(List<Stay> stays) {
        Map<Long, Union> unions = new HashMap<>();
        stays.forEach(stay -> unions.putIfAbsent(stay.member().union().id(), stay.member().union()));
        Map<Long, Long> counts = stays.stream().map(stay -> stay.member().union().id())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        List<GridSheet.Payer> list = counts.entrySet().stream()
                .map(each -> new GridSheet.Payer(each.getKey(), unions.get(each.getKey()).name(), each.getValue().intValue()))
                .sorted(Comparator.comparingInt(GridSheet.Payer::stays).reversed().thenComparing(GridSheet.Payer::name)).toList();
        Map<Long, Integer> places = new LinkedHashMap<>();
        list.forEach(payer -> places.put(payer.id(), places.size()));
        return new Payers(list, places);
    }

    int index(Union union) {
        return places.get(union.id());
    }
}
