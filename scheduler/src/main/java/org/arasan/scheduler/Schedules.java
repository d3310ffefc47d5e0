package org.arasan.scheduler;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.arasan.Refusal;
import org.arasan.access.AccessTidying;
import org.arasan.clock.Attempt;
import org.arasan.clock.Duty;
import org.arasan.completion.IntakeCompletion;
import org.arasan.course.LessonClock;

/**
 * All that happens because time has passed. What happens once was entered by a use case; if it was missed, because no server ran or
 * the clock jumped, it is made up for as soon as possible, in the order of its time, and of two that are due together the smaller rank
 * goes first. What happens again and again skips the times it has missed.
 */
@ApplicationScoped
public class Schedules {

    private static final int LAST = 9;
    private static final Duration DAY = Duration.ofDays(1);

    @Inject
    private LessonClock lessons;
    @Inject
    private IntakeCompletion completion;
    @Inject
    private AccessTidying access;
    @Inject
    @Any
    private Instance<Duty> brought;

    private List<Schedule> table() {
        return List.of(
                //    job                     rank  calls
                once("lesson.roll-call-close",   1, lesson -> lessons.closeRolls(Long.valueOf(lesson))),
                once("lesson.check-in",          2, lesson -> lessons.openCheckIn(Long.valueOf(lesson))),
                once("lesson.start",             3, lesson -> lessons.start(Long.valueOf(lesson))),
                once("intake.complete",          4, intake -> completion.complete(Long.valueOf(intake))),
                daily("access.tidy",             8, house -> access.tidy()));
    }

    /** Performs the job for that key. Refused where nobody performs such a job. */
    void perform(String job, String key) {
        find(job).orElseThrow(() -> Refusal.conflict("clock.duty-unknown", job)).call().accept(key);
    }

    int rank(String job) {
        return find(job).map(Schedule::rank).orElse(LAST);
    }

    /** What happens again and again. */
    List<String> recurring() {
        return table().stream().filter(each -> each.every() != null).map(Schedule::job).toList();
    }

    /** When it happens the next time after {@code now}; empty where it happens once. */
    Optional<Instant> after(Attempt attempt, Instant now) {
        return find(attempt.job()).map(Schedule::every).map(every -> {
            long missed = Math.max(0, Duration.between(attempt.due(), now).dividedBy(every));
            return attempt.due().plus(every.multipliedBy(missed + 1));
        });
    }

    private Optional<Schedule> find(String job) {
        Stream<Schedule> plugged = brought.stream().map(duty -> new Schedule(duty.job(), LAST, null, duty::perform));
        return Stream.concat(table().stream(), plugged).filter(each -> each.job().equals(job)).findFirst();
    }

    private static Schedule once(String job, int rank, Consumer<String> call) {
        return new Schedule(job, rank, null, call);
    }

    private static Schedule daily(String job, int rank, Consumer<String> call) {
        return new Schedule(job, rank, DAY, call);
    }

    /** One line of the table; {@code every} is null for what happens once. */
    private record Schedule(String job, int rank, Duration every, Consumer<String> call) {
    }
}
