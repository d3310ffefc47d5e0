package org.arasan.programme;

import java.util.Collection;
import java.util.Map;

/**
 * Knows one fact about enrolments: a CDI bean, asked where completion is judged, inside a use case that has settled who may ask. For
 * everybody in one go, so that a board costs a query and not one a person.
 */
public interface FactSource {

    /** The fact's name, as {@link Requirement#fact()} has it: of a kind's own {@code yoga.greetings}, in front of the dot its bundle. */
    String fact();

    /** How much each has, by the id of the enrolment; who is left out has nothing. */
    Map<Long, Integer> of(Collection<Enrolment> enrolments);
}
