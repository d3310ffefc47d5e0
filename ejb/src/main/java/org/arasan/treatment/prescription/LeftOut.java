package org.arasan.treatment.prescription;

import org.arasan.treatment.Treatment;

/**
 * A kind of the base programme that a guest was not prescribed.
 *
 * @param condition the name of the condition that forbids it, or {@code null}
 */
public record LeftOut(Treatment kind, Why why, String condition) {

    /** A condition forbids it; it is not given to the guest's sex; the guest has it already; no day of the stay can hold it. */
    public enum Why { CONTRAINDICATED, SEX, HAS_IT, NO_DAY }
}
