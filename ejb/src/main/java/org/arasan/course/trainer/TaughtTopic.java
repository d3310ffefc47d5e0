package org.arasan.course.trainer;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Collection;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.arasan.programme.Programme;

/**
 * What a trainer teaches: a topic by its number in the curricula of a programme. The same number means something else in another programme.
 *
 * @param programme the id of the programme
 */
@Embeddable
public record TaughtTopic(@Column(name = "programme_id") Long programme, @Column(name = "topic") int number) {

    /** By programme, then number. */
    public static final Comparator<TaughtTopic> IN_ORDER = Comparator.comparing(TaughtTopic::programme).thenComparing(TaughtTopic::number);

    /** Those numbers of one programme. */
    public static Set<TaughtTopic> of(Programme programme, Collection<Integer> numbers) {
        return numbers.stream().map(each -> new TaughtTopic(programme.id(), each)).collect(Collectors.toSet());
    }

    /** The numbers among them that belong to the programme, in order. */
    static Set<Integer> numbers(Collection<TaughtTopic> topics, Programme programme) {
        return topics.stream().filter(each -> each.programme().equals(programme.id())).map(TaughtTopic::number)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
