package org.arasan.assessment;

/** How an attempt at a test ended. */
public enum Ending {
    /** The member handed it in. */ HANDED_IN,
    /** Its time was over. */ TIME_OVER
}
