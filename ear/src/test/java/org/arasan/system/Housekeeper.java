package org.arasan.system;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.arasan.clock.AgendaKeeping;
import org.arasan.clock.AgendaRun;
import org.arasan.clock.ClockMoving;

/** Inside the server, an administrator of the whole house. */
@Stateless
@RunAs("house")
@PermitAll
@TransactionAttribute(NOT_SUPPORTED)
public class Housekeeper {

    @EJB(lookup = "java:global/arasan/arasan-ejb/ClockMoving!org.arasan.clock.ClockMoving")
    private ClockMoving moving;
    @EJB(lookup = "java:global/arasan/arasan-ejb/AgendaKeeping!org.arasan.clock.AgendaKeeping")
    private AgendaKeeping keeping;

    /** The domain clock. */
    public Instant now() {
        return moving.by(Duration.ZERO);
    }

    public void move(Duration step) {
        moving.by(step);
    }

    public void toRealTime() {
        moving.toRealTime();
    }

    public boolean awaitQuiet() {
        return keeping.awaitQuiet(Duration.ofSeconds(60));
    }

    public void runNow(String job, String key) {
        keeping.runNow(job, key);
    }

    public void pause(String job) {
        keeping.pause(job);
    }

    public void resume(String job) {
        keeping.resume(job);
    }

    /** What has run of that job, in the order in which it ran. */
    public List<AgendaRun> ran(String job) {
        List<AgendaRun> runs = new ArrayList<>(keeping.ran(500).stream().filter(run -> run.job().equals(job)).toList());
        Collections.reverse(runs);
        return runs;
    }
}
