package org.arasan.scheduler;

import static org.arasan.scheduler.Schedule.daily;
import static org.arasan.scheduler.Schedule.hourly;
import static org.arasan.scheduler.Schedule.inSlices;
import static org.arasan.scheduler.Schedule.once;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.arasan.access.AccessTidying;
import org.arasan.admission.application.PlaceFreeing;
import org.arasan.assessment.bank.QuestionFileTidying;
import org.arasan.assessment.sitting.SittingClock;
import org.arasan.clock.Duty;
import org.arasan.completion.IntakeCompletion;
import org.arasan.completion.PaperPrinting;
import org.arasan.course.roll.LessonClock;
import org.arasan.feedback.Surveys;
import org.arasan.notice.invite.Inviting;
import org.arasan.notice.post.Post;
import org.arasan.notice.remind.LessonReminding;
import org.arasan.planning.run.PlanSearching;
import org.arasan.privacy.RetentionKeeping;
import org.arasan.stay.booking.Holds;
import org.arasan.stay.reception.CardWatch;
import org.arasan.stay.waiting.PlaceOffering;

/**
 * All that happens because time has passed. What happens once was entered by a use case; if it was missed, because no server ran or
 * the clock jumped, it is made up for as soon as possible, in the order of its time, and of two that are due together the smaller rank
 * goes first. What happens again and again skips the times it has missed.
 */
@ApplicationScoped
public class Schedules {

    private static final int LAST = 9;

    @Inject
    private LessonClock lessons;
    @Inject
    private SittingClock sittings;
    @Inject
    private IntakeCompletion completion;
    @Inject
    private PaperPrinting papers;
    @Inject
    private Surveys surveys;
    @Inject
    private Holds holds;
    @Inject
    private PlaceOffering places;
    @Inject
    private CardWatch cards;
    @Inject
    private PlaceFreeing freeing;
    @Inject
    private QuestionFileTidying questionFiles;
    @Inject
    private AccessTidying access;
    @Inject
    private RetentionKeeping retention;
    @Inject
    private PlanSearching plans;
    @Inject
    private Post post;
    @Inject
    private Inviting invitations;
    @Inject
    private LessonReminding reminders;
    @Inject
    @Any
    private Instance<Duty> brought;
    private Map<String, Schedule> byJob;

    private Stream<Schedule> table() {
        return Stream.of(
                //    job                     rank  calls
                once("lesson.roll-call-close",   1, lesson -> lessons.closeRolls(Long.valueOf(lesson))),
                once("lesson.check-in",          2, lesson -> lessons.openCheckIn(Long.valueOf(lesson))),
                once("lesson.start",             3, lesson -> lessons.start(Long.valueOf(lesson))),
                once("test.close-sitting",       3, sitting -> sittings.close(Long.valueOf(sitting))),
                once("intake.complete",          4, intake -> completion.complete(Long.valueOf(intake))),
                once("completion.print-papers",  4, intake -> papers.printSome(Long.valueOf(intake))),
                once("intake.ask-feedback",      5, intake -> surveys.open(Long.valueOf(intake))),
                once("intake.close-feedback",    5, intake -> surveys.close(Long.valueOf(intake))),
                once("stay.lapse-holds",         5, moment -> holds.lapse()),
                once("admission.free-places",    6, intake -> freeing.free(Long.valueOf(intake))),
                once("stay.offer-places",        6, resort -> places.offer(Long.valueOf(resort))),
                once("notice.remind",            7, resort -> reminders.remind(Long.valueOf(resort))), // until midnight; then it is too late
                inSlices("plan.search",       LAST, run -> plans.search(Long.valueOf(run))),
                inSlices("notice.send",       LAST, house -> post.send()),
                inSlices("notice.invite",     LAST, house -> invitations.send()),
                hourly("stay.look-for-places",   7, house -> places.look()),
                hourly("stay.watch-cards",       7, house -> cards.look()),
                hourly("notice.look-for-invitations", 7, house -> invitations.look()),
                hourly("notice.look-for-reminders",   7, house -> reminders.look()),
                daily("access.tidy",             8, house -> access.tidy()),
                daily("assessment.tidy",         8, house -> questionFiles.lapse()),
                daily("privacy.keep",            8, house -> retention.keep()));
    }

    @PostConstruct
    void read() {
        Stream<Schedule> plugged = brought.stream().map(duty -> once(duty.job(), LAST, duty::perform));
        byJob = Stream.concat(table(), plugged).collect(Collectors.toUnmodifiableMap(Schedule::job, Function.identity()));
    }

    /** The line of that job; empty where nobody performs it. */
    Optional<Schedule> of(String job) {
        return Optional.ofNullable(byJob.get(job));
    }

    int rank(String job) {
        return of(job).map(Schedule::rank).orElse(LAST);
    }

    /** Where nobody performs such a job, somebody finds that out in its turn. */
    Lane lane(String job) {
        return of(job).map(Schedule::lane).orElse(Lane.IN_ORDER);
    }

    Collection<Schedule> all() {
        return byJob.values();
    }
}
