package org.arasan.stay;

/** What a room must offer the guest. */
public enum Need {
    NONE,
    /** A wheelchair: an accessible room. */ WHEELCHAIR,
    /** The lower floor: floor 1. */ LOWER_FLOOR
}
