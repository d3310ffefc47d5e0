package org.arasan.scheduler;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.arasan.Refusal;
import org.arasan.clock.Duty;
import org.arasan.completion.IntakeCompletion;

/**
 * All that happens because time has passed. What was missed, because no server ran or the clock jumped, is made up for as soon as
 * possible, in the order of its time; of two that are due at the same time, the smaller rank goes first.
 */
@ApplicationScoped
public class Schedules {

    private static final int LAST = 9;

    @Inject
    @Any
    private Instance<Duty> brought;

    @Inject
    private IntakeCompletion intakeCompletion;

    private List<Schedule> table() {
        return List.of(
                new Schedule(IntakeCompletion.JOB, 8, intake -> intakeCompletion.complete(Long.valueOf(intake))));
    }

    /** Performs the job for that key. Refused where nobody performs such a job. */
    void perform(String job, String key) {
        find(job).orElseThrow(() -> Refusal.conflict("clock.duty-unknown", job)).call().accept(key);
    }

    int rank(String job) {
        return find(job).map(Schedule::rank).orElse(LAST);
    }

    private Optional<Schedule> find(String job) {
        Stream<Schedule> plugged = brought.stream().map(duty -> new Schedule(duty.job(), LAST, duty::perform));
        return Stream.concat(table().stream(), plugged).filter(each -> each.job().equals(job)).findFirst();
    }

    /** One line of the table. */
    private record Schedule(String job, int rank, Consumer<String> call) {
    }
}
