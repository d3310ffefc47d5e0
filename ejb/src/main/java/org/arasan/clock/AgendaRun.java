package org.arasan.clock;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.arasan.Refusal;
import org.arasan.Trace;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * One performance of a duty, as it went; never changed afterwards. A successful one is written in the transaction of the duty itself.
 * Of a duty that is performed in many slices the latest successful one stands for those before it.
 * The ids grow in the order of performance, which the times do not where the clock has been moved back.
 */
@Entity
@Immutable
public class AgendaRun {

    /** How it ended. */
    public enum Outcome { DONE, FAILED, GIVEN_UP }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "agenda_run_seq")
    @SequenceGenerator(name = "agenda_run_seq", sequenceName = "agenda_run_seq", allocationSize = 1)
    private Long id;
    private String job;
    private String key;
    private Instant due;
    private int attempt;
    private Instant started;
    private long tookMillis;
    @Enumerated(EnumType.STRING)
    private Outcome outcome;
    private String code;
    private String trace;
    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> args;

    protected AgendaRun() {
    }

    private AgendaRun(Attempt attempt, Instant started, Duration took, Outcome outcome) {
        this.job = attempt.job();
        this.key = attempt.key();
        this.due = attempt.due();
        this.attempt = attempt.number();
        this.started = started;
        this.tookMillis = took.toMillis();
        this.outcome = outcome;
        this.trace = Trace.present();
    }

    static AgendaRun done(Attempt attempt, Instant started, Duration took) {
        return new AgendaRun(attempt, started, took, Outcome.DONE);
    }

    /** It failed, for that reason; it was the last attempt where patience has ended. */
    static AgendaRun failed(Attempt attempt, Instant started, Duration took, Refusal reason) {
        Outcome outcome = attempt.retryAt(started).isPresent() ? Outcome.FAILED : Outcome.GIVEN_UP;
        AgendaRun run = new AgendaRun(attempt, started, took, outcome);
        run.code = reason.code();
        run.args = reason.args().stream().map(String::valueOf).toList();
        return run;
    }

    public Long id() {
        return id;
    }

    public String job() {
        return job;
    }

    public String key() {
        return key;
    }

    /** The domain time at which it was to be performed. */
    public Instant due() {
        return due;
    }

    /** The first attempt is 1. */
    public int attempt() {
        return attempt;
    }

    /** The domain time at which it was performed. */
    public Instant started() {
        return started;
    }

    /** How long it really took. */
    public Duration took() {
        return Duration.ofMillis(tookMillis);
    }

    /** Under which id it stands in the log: that of the request that entered it; null for what ran before there were any. */
    public String trace() {
        return trace;
    }

    public Outcome outcome() {
        return outcome;
    }

    /** Why it failed: the key of a text; null where it went well. */
    public String code() {
        return code;
    }

    /** What the text of {@link #code()} speaks of. */
    public List<String> args() {
        return args == null ? List.of() : args;
    }
}
