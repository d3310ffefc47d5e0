package org.arasan.stay;

/** Why a guest left before the last day. Who left for an accepted reason has finished the stay all the same. */
public enum EarlyDeparture {
    ILLNESS(true), FAMILY(true), CALLED_TO_WORK(true), OWN_WISH(false), EXPELLED(false);

    private final boolean accepted;

    EarlyDeparture(boolean accepted) {
        this.accepted = accepted;
    }

    /** Whether the stay counts as finished. */
    public boolean accepted() {
        return accepted;
    }
}
