package org.arasan.leisure;

/**
 * An event as a member sees it.
 *
 * @param signUp  the member's own, or null
 * @param going   people who go
 * @param waiting people who wait for a place
 * @param turn    the member's place in the line, from 1, where they wait
 * @param open    whether one can sign up now
 */
public record EventForMe(LeisureEvent event, SignUp signUp, int going, int waiting, int turn, boolean open) {

    public boolean isGoing() {
        return signUp != null && signUp.state() == SignUp.State.GOING;
    }

    public boolean isWaiting() {
        return signUp != null && signUp.state() == SignUp.State.WAITING;
    }

    /** Places that nobody has, or null where they are not counted. */
    public Integer free() {
        return event.places() == null ? null : Math.max(0, event.places() - going);
    }
}
