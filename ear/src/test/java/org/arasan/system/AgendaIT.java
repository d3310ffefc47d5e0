package org.arasan.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBTransactionRequiredException;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.arasan.clock.Agenda;
import org.arasan.clock.Agenda.Entry;
import org.arasan.clock.Agenda.State;
import org.arasan.clock.AgendaRun;
import org.arasan.clock.AgendaRun.Outcome;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The agenda as a use case sees it, inside the server. The archive of this test leans on the running application; the job is one that
 * may be performed at any time for any key.
 */
@WholeSystem
@ExtendWith(ArquillianExtension.class)
class AgendaIT {

    private static final String JOB = "access.tidy";
    private static final Duration TEN_DAYS = Duration.ofDays(10);

    @Resource
    private UserTransaction transaction;
    @EJB(lookup = "java:global/arasan/arasan-scheduler/QuartzAgenda!org.arasan.clock.Agenda")
    private Agenda agenda;
    @EJB
    private Housekeeper housekeeper;

    @Deployment
    static WebArchive useCase() {
        return ShrinkWrap.create(WebArchive.class, "agenda-test.war").addClasses(AgendaIT.class, Housekeeper.class)
                .setManifest(new StringAsset("Dependencies: deployment.arasan.ear.arasan-ejb.jar\n"));
    }

    @Test
    void whatIsRolledBackWasNeverEntered() throws Exception {
        transaction.begin();
        agenda.at(JOB, "rolled-back", Instant.now().plus(TEN_DAYS));
        transaction.rollback();
        assertEquals(List.of(), pending("rolled-back"));
    }

    @Test
    void whatIsRolledBackIsStillThere() throws Exception {
        enter("kept", Instant.now().plus(TEN_DAYS));
        transaction.begin();
        agenda.cancel(JOB, "kept");
        transaction.rollback();
        assertEquals(1, pending("kept").size());
        cancel("kept");
        assertEquals(List.of(), pending("kept"));
    }

    @Test
    void aLaterEntryReplacesTheEarlierOne() throws Exception {
        Instant later = Instant.ofEpochMilli(System.currentTimeMillis()).plus(TEN_DAYS);
        enter("twice", later.minusSeconds(3600));
        enter("twice", later);
        assertEquals(List.of(later), pending("twice").stream().map(Entry::when).toList());
        cancel("twice");
    }

    @Test
    void outsideATransactionNobodyWrites() {
        assertThrows(EJBTransactionRequiredException.class, () -> agenda.at(JOB, "nowhere", Instant.now()));
    }

    @Test
    void tenDaysAtOnceArePerformedInTheirOrderExactlyOnce() throws Exception {
        Instant now = housekeeper.now();
        List<Integer> days = new ArrayList<>(IntStream.range(0, 30).boxed().toList());
        Collections.shuffle(days, new Random(10));
        transaction.begin();
        days.forEach(each -> agenda.at(JOB, "order-" + each, now.plus(Duration.ofHours(8L * each + 1))));
        transaction.commit();
        try {
            housekeeper.move(TEN_DAYS);
            assertTrue(housekeeper.awaitQuiet(), "everything overdue has been performed");
            List<AgendaRun> runs = housekeeper.ran("order-");
            assertEquals(IntStream.range(0, 30).mapToObj(each -> "order-" + each).toList(), runs.stream().map(AgendaRun::key).toList());
            assertTrue(runs.stream().allMatch(run -> run.outcome() == Outcome.DONE), "all went well");
        } finally {
            housekeeper.move(TEN_DAYS.negated());
            for (int each : days) {
                cancel("order-" + each);
            }
        }
    }

    @Test
    void aPausedJobWaitsThoughItIsOverdueAndThenGoesOn() throws Exception {
        housekeeper.pause(JOB);
        try {
            enter("paused", housekeeper.now());
            assertTrue(housekeeper.awaitQuiet(), "what is paused is overdue for nobody");
            assertEquals(List.of(State.PAUSED), pending("paused").stream().map(Entry::state).toList());
        } finally {
            housekeeper.resume(JOB);
        }
        assertTrue(housekeeper.awaitQuiet());
        assertEquals(1, housekeeper.ran("paused").size());
        cancel("paused");
    }

    @Test
    void aJobThatNobodyPerformsIsShownWithItsReasonAndTriedAgain() throws Exception {
        transaction.begin();
        agenda.at("test.nobody", "1", housekeeper.now());
        transaction.commit();
        assertTrue(housekeeper.awaitQuiet());
        AgendaRun run = housekeeper.ran("1").stream().filter(each -> each.job().equals("test.nobody")).findAny().orElseThrow();
        assertEquals(Outcome.FAILED, run.outcome());
        assertEquals("clock.duty-unknown", run.code());
        assertEquals(List.of("test.nobody"), run.args());
        assertTrue(agenda.pending().stream().anyMatch(entry -> entry.job().equals("test.nobody") && entry.state() == State.WAITING));
        transaction.begin();
        agenda.cancel("test.nobody", "1");
        transaction.commit();
    }

    private List<Entry> pending(String key) {
        return agenda.pending().stream().filter(entry -> entry.key().equals(key)).toList();
    }

    private void enter(String key, Instant when) throws Exception {
        transaction.begin();
        agenda.at(JOB, key, when);
        transaction.commit();
    }

    private void cancel(String key) throws Exception {
        transaction.begin();
        agenda.cancel(JOB, key);
        transaction.commit();
    }
}
