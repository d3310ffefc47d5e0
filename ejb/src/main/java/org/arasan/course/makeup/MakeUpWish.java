package org.arasan.course.makeup;

import java.time.Instant;
import java.util.Set;

/**
 * A make-up lesson as somebody wishes it.
 *
 * @param topic  id of a topic of the intake's curriculum
 * @param people ids of enrolments
 */
public record MakeUpWish(Long topic, Set<Long> people, Instant starts, Long venue, Long trainer) {

    public MakeUpWish {
        people = people == null ? Set.of() : Set.copyOf(people);
    }
}
