package org.arasan.scheduler;

import org.arasan.Trace;
import org.quartz.InterruptableJob;
import org.quartz.JobExecutionContext;
import org.quartz.TriggerKey;

/**
 * The one job Quartz knows: it wakes a performer up. Which duty is performed then, the agenda says and not the trigger that fired: in a lane
 * that keeps order the first that is due, and the next, until nothing is. So the order holds whichever node was woken by what, and what a dead
 * node had taken up is performed by whoever wakes up next. A duty runs under the id of the request that entered it.
 */
public class DutyJob implements InterruptableJob {

    private final Lane lane;
    private final Performance performance;
    private final DutyMeters meters;
    private volatile boolean interrupted;

    DutyJob(Lane lane, Performance performance, DutyMeters meters) {
        this.lane = lane;
        this.performance = performance;
        this.meters = meters;
    }

    @Override
    public void execute(JobExecutionContext context) {
        TriggerKey woken = context.getTrigger().getKey();
        boolean more = true;
        while (more && !interrupted) {
            more = take(new Turn(lane, woken));
        }
    }

    /** The server stops: the duty at hand comes to its end, and no other begins. */
    @Override
    public void interrupt() {
        interrupted = true;
    }

    /** Whether there was anything to perform, so that there may be more. */
    private boolean take(Turn turn) {
        try {
            boolean taken = performance.perform(turn);
            if (taken) {
                meters.ran(turn.attempt().job(), turn.late(), turn.took(), true);
            }
            return taken;
        } catch (RuntimeException failure) {
            if (!turn.hasBegun()) {
                throw failure;
            }
            performance.failed(turn.entry(), turn.took(), failure);
            meters.ran(turn.attempt().job(), turn.late(), turn.took(), false);
            return true;
        } finally {
            Trace.end();
        }
    }
}
