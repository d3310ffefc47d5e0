package org.arasan.assessment;

/** How a question is answered. */
public enum QuestionType {
    /** One of several choices. */ SINGLE,
    /** Any number of several choices. */ MULTIPLE,
    /** Each line of the left side gets one of the right side. */ MATCHING,
    /** A number, within a tolerance. */ NUMERIC,
    /** A word or a few, compared without regard to case and spaces. */ SHORT;

    /** Whether something is picked rather than typed. */
    public boolean offersChoices() {
        return this == SINGLE || this == MULTIPLE;
    }
}
