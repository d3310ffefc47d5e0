package org.arasan.completion.transcript;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Academic hours attended of one topic.
 *
 * @param topic its title, as the curriculum names it
 */
public record TopicHours(String topic, int hours) {

    /** The same topics of several courses added up, the most heard first. */
    static List<TopicHours> together(Stream<TopicHours> some) {
        Map<String, Integer> sums = some.collect(Collectors.groupingBy(TopicHours::topic, TreeMap::new, Collectors.summingInt(TopicHours::hours)));
        return sums.entrySet().stream().map(each -> new TopicHours(each.getKey(), each.getValue()))
                .sorted(Comparator.comparing(TopicHours::hours).reversed()).toList();
    }
}
