package org.arasan.clock;

/**
 * What one job name on the {@link Agenda} means. The house's own duties stand together in the scheduler's {@code Schedules}; a
 * programme kind or a plug-in brings more as CDI beans of this type, found at deployment.
 */
public interface Duty {

    /** The job name, {@code noun.verb}: unique in the house. */
    String job();

    /**
     * Calls one use case, in the role {@code system} and inside the transaction that also takes the entry off the agenda. What it
     * throws is recorded and shown, and the duty is tried again later: it must bear being performed twice.
     */
    void perform(String key);
}
