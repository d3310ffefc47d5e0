package org.arasan.programme;

/** How the certificate of a kind looks. Its words are {@code certificate.*} in the kind's bundle, the core's where it has none. */
public record Paper(Look look) {

    /** Colour and ornament, so that papers of different programmes are told apart at a glance. */
    public enum Look { SPRING, SUMMIT, CIRCLE, ROAD, ORCHARD }
}
