package org.arasan.programme;

/**
 * How the certificate of a kind looks. Its words are {@code certificate.*} in the kind's bundle, the core's where it has none:
 * {@code title}; {@code award}, filled in with the programme {0}, its academic hours {1}, the house {2} and the days {3}; {@code director}.
 */
public record Paper(Look look) {

    /** Colour and ornament, so that papers of different programmes are told apart at a glance. */
    public enum Look { SPRING, SUMMIT, CIRCLE, ROAD, ORCHARD }
}
