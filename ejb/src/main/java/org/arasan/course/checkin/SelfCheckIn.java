package org.arasan.course.checkin;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.arasan.Refusal;
import org.arasan.access.Caller;
import org.arasan.access.Role;
import org.arasan.clock.DomainClock;
import org.arasan.course.AcademicHour;
import org.arasan.course.Attendance;
import org.arasan.course.Attendance.Way;
import org.arasan.course.Lesson;
import org.arasan.course.checkin.CheckedIn.Outcome;
import org.arasan.course.roll.HoursReading;

/**
 * A member checks in themself, for exactly the academic hour of their own that is open now: never for a later one, never on a closed
 * roll. A trainer's mark is never overwritten. Any number may come in at once; a trainer who calls the roll meanwhile waits for them, or
 * they for the trainer.
 */
@Stateless
@RolesAllowed(Role.MEMBER)
public class SelfCheckIn {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Caller caller;
    @Inject
    private DomainClock clock;
    @Inject
    private OwnHours own;
    @Inject
    private HoursReading hours;

    /**
     * By the code that was scanned. Refuses one that is not ours, of a lesson on whose roll the caller does not stand, of an hour that is
     * not open, and one that has changed since, unless {@code receipt} proves that it was read in time.
     */
    public CheckedIn scanned(String text, String receipt) {
        ScannedCode code = ScannedCode.read(text).filter(codes()::isGenuine).orElseThrow(() -> CheckInRules.no("not-ours"));
        Attendance place = own.on(code.hour(), caller.member()).orElseThrow(() -> another(em.find(AcademicHour.class, code.hour())));
        Instant now = clock.now();
        Optional<Instant> read = readAt(code, receipt, now);
        CheckInRules.requireOpen(place.hour(), read.orElse(now));
        return come(place, Way.QR, read.orElseThrow(() -> CheckInRules.no("rotated")));
    }

    /** By six digits that were typed, which {@link TypedCheckIn} has counted. Refuses digits that are not the code of an open hour of the caller. */
    public CheckedIn typed(String digits) {
        Instant now = clock.now();
        List<Attendance> open = CheckInRules.open(own.ahead(caller.member(), now), now);
        Attendance place = open.stream().filter(each -> codes().isFresh(digits, each.hour().id(), now)).findFirst()
                .orElseThrow(() -> wrong(digits, open, now));
        return come(place, Way.CODE, now);
    }

    /** Ids of the caller's hours for which a code may be typed now. Refuses where there are none. */
    public List<Long> open() {
        Instant now = clock.now();
        return CheckInRules.open(own.ahead(caller.member(), now), now).stream().map(each -> each.hour().id()).toList();
    }

    /** How the caller stands in an hour; as not found where they are not on its roll. */
    public CheckedIn of(Long hour) {
        Attendance place = Optional.ofNullable(hour).flatMap(id -> own.on(id, caller.member())).orElseThrow(Refusal::notFound);
        return told(place, place.isDisputed() ? Outcome.KEPT : Outcome.MARKED);
    }

    /** The caller's hour that is open now, else the next within a day; empty where there is none. */
    public Optional<CheckedIn> next() {
        Instant now = clock.now();
        List<Attendance> ahead = own.ahead(caller.member(), now);
        return ahead.stream().filter(each -> each.hour().takesCheckIns(now)).findFirst().or(() -> ahead.stream().findFirst())
                .map(place -> told(place, Outcome.MARKED));
    }

    private CheckedIn come(Attendance place, Way way, Instant read) {
        AcademicHour hour = place.hour();
        // members share the hour with one another; whoever opens its roll has it alone for a moment
        boolean first = hour.rollCall() == AcademicHour.RollCall.NOT_OPEN;
        em.refresh(hour, first ? LockModeType.PESSIMISTIC_WRITE : LockModeType.PESSIMISTIC_READ);
        CheckInRules.requireOpen(hour, read);
        em.refresh(place, LockModeType.PESSIMISTIC_WRITE);
        if (first) {
            hour.open();
        }
        boolean called = place.mark() != null;
        place.come(way, read);
        em.flush();
        return told(place, !called ? Outcome.MARKED : place.isDisputed() ? Outcome.KEPT : Outcome.ALREADY);
    }

    /** When a code of ours was read in time: now, or when its receipt was written. */
    private Optional<Instant> readAt(ScannedCode code, String receipt, Instant now) {
        if (codes().isFresh(code, now)) {
            return Optional.of(now);
        }
        return ScannedCode.read(receipt).filter(proof -> proof.hour() == code.hour() && codes().isGoodReceipt(proof, now))
                .map(proof -> Instant.ofEpochSecond(proof.number())).filter(read -> codes().isFresh(code, read));
    }

    private Refusal wrong(String digits, List<Attendance> open, Instant now) {
        if (open.stream().anyMatch(each -> codes().wasFresh(digits, each.hour().id(), now))) {
            return CheckInRules.no("rotated");
        }
        return own.anybodys(now).filter(hour -> codes().isFresh(digits, hour.id(), now)).findFirst().map(SelfCheckIn::another)
                .orElseGet(() -> CheckInRules.no("wrong-code"));
    }

    private static Refusal another(AcademicHour hour) {
        return hour == null ? CheckInRules.no("not-ours") : CheckInRules.no("another-lesson", hour.lesson().hearers(), hour.ordinal());
    }

    private CheckedIn told(Attendance place, Outcome outcome) {
        AcademicHour hour = place.hour();
        Lesson lesson = hour.lesson();
        return new CheckedIn(outcome, hour.id(), hour.ordinal(), place.mark(), place.cameAt(), hours.of(place.enrolment(), clock.now()),
                new CheckedIn.Place(lesson.topic().title(place.enrolment().member().contacts().language()), lesson.hearers(),
                        lesson.venue().name(), hour.opensAt(), hour.ends(), lesson.group().intake().resort().zone()));
    }

    private Codes codes() {
        return em.find(CheckInSecret.class, CheckInSecret.ONLY).codes();
    }
}
