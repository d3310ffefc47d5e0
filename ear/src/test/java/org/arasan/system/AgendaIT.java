package org.arasan.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
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
 * The agenda as a use case sees it, inside the server. The archive of this test leans on the running application. The entries are for
 * lessons that are no more, for which nothing happens; the ten days begin in the past, so that nothing else becomes due.
 */
@WholeSystem
@ExtendWith(ArquillianExtension.class)
class AgendaIT {

    private static final String JOB = "lesson.start";
    private static final String NO_LESSON = "-1";
    private static final long FIRST_LESSON = 9_000_000_000_000L;
    private static final long FIRST_MOVED = 9_100_000_000_000L;
    private static final long FIRST_ROW = 9_200_000_000_000L;
    private static final Duration TEN_DAYS = Duration.ofDays(10);

    @Resource
    private UserTransaction transaction;
    @EJB(lookup = "java:global/arasan/arasan-scheduler/QuartzAgenda!org.arasan.clock.Agenda")
    private Agenda agenda;
    @EJB
    private Housekeeper housekeeper;
    @Resource(lookup = "java:/jdbc/arasan")
    private DataSource database;

    @Deployment
    static WebArchive useCase() {
        return ShrinkWrap.create(WebArchive.class, "agenda-test.war").addClasses(AgendaIT.class, AgendaRows.class, Housekeeper.class)
                .setManifest(new StringAsset("Dependencies: deployment.arasan.ear.arasan-ejb.jar\n"));
    }

    @Test
    void whatIsRolledBackWasNeverEntered() throws Exception {
        transaction.begin();
        agenda.at(JOB, NO_LESSON, Instant.now().plus(TEN_DAYS));
        transaction.rollback();
        assertEquals(List.of(), pending(NO_LESSON));
    }

    @Test
    void whatIsRolledBackIsStillThere() throws Exception {
        enter(NO_LESSON, Instant.now().plus(TEN_DAYS));
        transaction.begin();
        agenda.cancel(JOB, NO_LESSON);
        transaction.rollback();
        assertEquals(1, pending(NO_LESSON).size());
        cancel(NO_LESSON);
        assertEquals(List.of(), pending(NO_LESSON));
    }

    @Test
    void ofAThousandTransactionsAThirdOfWhichComesToNothingRowAndEntryAreAlwaysBothThereOrNeither() throws Exception {
        long seed = 20261129;
        System.out.println("Rows and entries changed at random, seed " + seed);
        try (AgendaRows rows = new AgendaRows(database, transaction, agenda, JOB)) {
            Instant from = Instant.ofEpochMilli(System.currentTimeMillis()).plus(TEN_DAYS);
            Map<String, Instant> expected = rows.change(FIRST_ROW, from, seed);
            assertTrue(rows.takenBack() > 250 && rows.refused() > 5, rows.takenBack() + " taken back, " + rows.refused() + " refused");
            assertFalse(expected.isEmpty());
            assertEquals(expected, rows.rows());
            assertEquals(expected, rows.triggers(FIRST_ROW));
            assertEquals(expected, agenda.pending().stream().filter(entry -> entry.job().equals(JOB) && Long.parseLong(entry.key()) >= FIRST_ROW)
                    .collect(Collectors.toMap(Entry::key, Entry::when)));
        }
    }

    @Test
    void aLaterEntryReplacesTheEarlierOne() throws Exception {
        Instant later = Instant.ofEpochMilli(System.currentTimeMillis()).plus(TEN_DAYS);
        enter(NO_LESSON, later.minusSeconds(3600));
        enter(NO_LESSON, later);
        assertEquals(List.of(later), pending(NO_LESSON).stream().map(Entry::when).toList());
        cancel(NO_LESSON);
    }

    @Test
    void aDutysNextTryNeverDelaysWhatWasEnteredMeanwhile() throws Exception {
        Instant early = Instant.ofEpochMilli(System.currentTimeMillis()).plus(TEN_DAYS);
        enter(NO_LESSON, early);
        for (Instant next : List.of(early.plusSeconds(60), early.minusSeconds(60), early)) {
            transaction.begin();
            agenda.noLaterThan(JOB, NO_LESSON, next);
            transaction.commit();
        }
        assertEquals(List.of(early.minusSeconds(60)), pending(NO_LESSON).stream().map(Entry::when).toList());
        cancel(NO_LESSON);
    }

    @Test
    void outsideATransactionNobodyWrites() {
        assertThrows(EJBTransactionRequiredException.class, () -> agenda.at(JOB, NO_LESSON, Instant.now()));
    }

    @Test
    void tenDaysAtOnceArePerformedInTheirOrderExactlyOnce() throws Exception {
        List<Integer> thirds = new ArrayList<>(IntStream.range(0, 30).boxed().toList());
        Collections.shuffle(thirds, new Random(10));
        housekeeper.move(TEN_DAYS.negated());
        try {
            Instant begin = housekeeper.now();
            transaction.begin();
            thirds.forEach(each -> agenda.at(JOB, FIRST_LESSON + each, begin.plus(Duration.ofHours(8L * each))));
            transaction.commit();
        } finally {
            housekeeper.move(TEN_DAYS);
        }
        assertTrue(housekeeper.awaitQuiet(), "everything overdue has been performed");
        List<AgendaRun> runs = housekeeper.ran(JOB).stream().filter(run -> Long.parseLong(run.key()) >= FIRST_LESSON)
                .filter(run -> Long.parseLong(run.key()) < FIRST_MOVED).toList();
        assertEquals(IntStream.range(0, 30).mapToObj(each -> String.valueOf(FIRST_LESSON + each)).toList(),
                runs.stream().map(AgendaRun::key).toList());
        assertTrue(runs.stream().allMatch(run -> run.outcome() == Outcome.DONE), "all went well");
    }

    @Test
    void anHourForwardAndBackNothingIsPerformedTwiceAndNothingIsLost() throws Exception {
        housekeeper.move(TEN_DAYS.negated());
        try {
            Instant begin = Instant.ofEpochMilli(housekeeper.now().toEpochMilli());
            List<Instant> dues = IntStream.range(0, 12).mapToObj(each -> begin.plus(Duration.ofMinutes(5 + 10L * each))).toList();
            transaction.begin();
            dues.forEach(due -> agenda.at(JOB, FIRST_MOVED + dues.indexOf(due), due));
            transaction.commit();
            for (int hours : new int[] {1, -1, 1}) {
                housekeeper.move(Duration.ofHours(hours));
                assertTrue(housekeeper.awaitQuiet());
                assertEquals(dues.subList(0, 6), moved(), "performed once, in their order");
                assertEquals(dues.subList(6, 12), waiting(), "each keeps its time");
            }
            housekeeper.move(Duration.ofHours(1));
            assertTrue(housekeeper.awaitQuiet());
            assertEquals(dues, moved());
            assertEquals(List.of(), waiting());
        } finally {
            housekeeper.toRealTime();
        }
    }

    @Test
    void whatComesEveryHourComesOnceInAnHourThatIsLivedThroughTwice() {
        String hourly = "stay.look-for-places";
        try {
            Instant due = next(hourly);
            List<AgendaRun> before = housekeeper.ran(hourly);
            housekeeper.move(Duration.between(housekeeper.now(), due.plusSeconds(60)));
            for (int hours : new int[] {0, -1, 1}) {
                housekeeper.move(Duration.ofHours(hours));
                assertTrue(housekeeper.awaitQuiet());
                assertEquals(1, since(before, housekeeper.ran(hourly)).size());
                assertEquals(Duration.ofHours(1), Duration.ofMillis(Duration.between(due, next(hourly)).toMillis()));
            }
        } finally {
            housekeeper.toRealTime();
        }
    }

    @Test
    void aPausedJobWaitsThoughItIsOverdueAndThenGoesOn() throws Exception {
        housekeeper.pause(JOB);
        try {
            enter(NO_LESSON, housekeeper.now());
            assertTrue(housekeeper.awaitQuiet(), "what is paused is overdue for nobody");
            assertEquals(List.of(State.PAUSED), pending(NO_LESSON).stream().map(Entry::state).toList());
        } finally {
            housekeeper.resume(JOB);
        }
        assertTrue(housekeeper.awaitQuiet());
        assertEquals(1, housekeeper.ran(JOB).stream().filter(run -> run.key().equals(NO_LESSON)).count());
        cancel(NO_LESSON);
    }

    @Test
    void aJobThatNobodyPerformsIsShownWithItsReasonAndTriedAgain() throws Exception {
        transaction.begin();
        agenda.at("test.nobody", "1", housekeeper.now());
        transaction.commit();
        assertTrue(housekeeper.awaitQuiet());
        AgendaRun run = housekeeper.ran("test.nobody").get(0);
        assertEquals(Outcome.FAILED, run.outcome());
        assertEquals("clock.duty-unknown", run.code());
        assertEquals(List.of("test.nobody"), run.args());
        assertTrue(agenda.pending().stream().anyMatch(entry -> entry.job().equals("test.nobody") && entry.state() == State.WAITING));
        transaction.begin();
        agenda.cancel("test.nobody", "1");
        transaction.commit();
    }

    @Test
    void performedAheadOfItsTimeInVainAnEntryKeepsItsTime() throws Exception {
        Instant later = Instant.ofEpochMilli(System.currentTimeMillis()).plus(TEN_DAYS);
        transaction.begin();
        agenda.at("test.early", NO_LESSON, later);
        transaction.commit();
        housekeeper.runNow("test.early", NO_LESSON);
        assertTrue(housekeeper.awaitQuiet());
        assertEquals(List.of(Outcome.FAILED), housekeeper.ran("test.early").stream().map(AgendaRun::outcome).toList());
        assertEquals(List.of(later), pending(NO_LESSON).stream().map(Entry::when).toList());
        transaction.begin();
        agenda.cancel("test.early", NO_LESSON);
        transaction.commit();
    }

    private List<Entry> pending(String key) {
        return agenda.pending().stream().filter(entry -> entry.key().equals(key)).toList();
    }

    /** The latest of all jobs' runs are shown, so that a job's older ones may be gone from the list. */
    private static List<AgendaRun> since(List<AgendaRun> before, List<AgendaRun> now) {
        long last = before.stream().mapToLong(AgendaRun::id).max().orElse(0);
        return now.stream().filter(run -> run.id() > last).toList();
    }

    private Instant next(String job) {
        List<Instant> entered = agenda.pending().stream().filter(entry -> entry.job().equals(job)).map(Entry::when).toList();
        assertEquals(1, entered.size(), "it is always on the agenda, once");
        return entered.get(0);
    }

    private List<Instant> moved() {
        return housekeeper.ran(JOB).stream().filter(run -> isMoved(run.key())).map(AgendaRun::due).toList();
    }

    private List<Instant> waiting() {
        return agenda.pending().stream().filter(entry -> entry.job().equals(JOB) && isMoved(entry.key())).map(Entry::when).toList();
    }

    private static boolean isMoved(String key) {
        return Long.parseLong(key) >= FIRST_MOVED && Long.parseLong(key) < FIRST_ROW;
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
