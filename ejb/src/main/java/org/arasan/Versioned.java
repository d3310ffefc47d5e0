package org.arasan;

/** A row whose version counts its changes, so that whoever read it can say which state of it they mean. */
public interface Versioned {

    Long id();

    /** How often it was changed; exact once the change is written. */
    int version();

    /** Names this state of this row, and no other's. */
    default String tag() {
        return id() + "-" + version();
    }
}
