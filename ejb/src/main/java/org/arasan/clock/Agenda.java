package org.arasan.clock;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * What happens later, decided now. A use case calls {@link #at} inside its transaction: the entry is there if and only if the rows it
 * belongs to are. When its time has come, the {@link Duty} of that job is performed as the role {@code system}; everything overdue is
 * performed in the order of its time, one duty after the other.
 *
 * <p>Call it last in a use case: from the first call until the commit nobody else can write to the agenda, in the whole cluster.
 */
public interface Agenda {

    /** The key of what concerns no single row but the whole house. */
    String HOUSE = "house";

    /** Performs {@code job} for {@code key} (the id of a row) at that domain time, instead of an earlier entry of the same job and key. */
    void at(String job, Object key, Instant when);

    /** As {@link #at}, but an earlier entry that waits stays: a duty's own next try never delays what it was called for meanwhile. */
    void noLaterThan(String job, Object key, Instant when);

    /** Takes the entry of that job and key away; where there is none, nothing happens. */
    void cancel(String job, Object key);

    /** All that waits or is being performed, in the order of its time. */
    List<Entry> pending();

    /** Makes the entry due at once. */
    void runNow(String job, Object key);

    /** Holds back all entries of the job, also later ones, until it is resumed. */
    void pause(String job);

    /** Lets a paused job go on: what has become overdue meanwhile is performed in order. */
    void resume(String job);

    /** The jobs that are paused now. */
    Set<String> paused();

    /** All jobs that somebody performs, by name. */
    List<Job> jobs();

    /** Tells the agenda that the domain clock has jumped: every entry keeps its domain time. */
    void clockMoved(Duration forward);

    /** How this node and the whole agenda stand now. */
    Standing standing();

    /**
     * How the agenda stands, by the system's clock.
     *
     * @param node the name of this node's scheduler
     * @param running whether it has been started and not stopped
     * @param checkedIn since when the other nodes have heard nothing of it
     * @param overdue how many entries should have been taken up, and are neither paused nor being performed
     * @param delay how late the oldest of them is; zero where there is none
     * @param still for how long no node has taken up anything; zero while something is being performed
     */
    record Standing(String node, boolean running, Duration checkedIn, long overdue, Duration delay, Duration still) {
    }

    /** One thing that will happen. */
    record Entry(String job, String key, Instant when, State state) {

        /** Paused entries are overdue for nobody. */
        public boolean overdue(Instant now) {
            return state != State.PAUSED && !when.isAfter(now);
        }
    }

    /**
     * One kind of what happens.
     *
     * @param every how often it comes by itself; null for what a use case enters, and happens once
     */
    record Job(String name, Duration every, Missed missed) {
    }

    /** What becomes of an entry whose time went by while no server ran, or over which the clock jumped. */
    enum Missed {

        /** Made up for as soon as possible, one after the other in the order of their time. */
        IN_ORDER,
        /** Made up for as soon as possible, beside the others. */
        BESIDE,
        /** Performed once, and then at its next time: what was missed in between is skipped. */
        SKIPPED
    }

    /** How an entry stands. */
    enum State { WAITING, RUNNING, PAUSED }
}
