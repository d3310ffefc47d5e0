package org.arasan.course.roll;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.arasan.Refusal;
import org.arasan.Rows;
import org.arasan.access.Caller;
import org.arasan.access.Role;
import org.arasan.clock.DomainClock;
import org.arasan.course.AcademicHour;
import org.arasan.course.Attendance;
import org.arasan.programme.Intake;

/**
 * The roll of an academic hour, called by the lesson's trainer or by an administrator of its resort; nobody else sees it. Marks may be
 * set from the hour's opening on, until its roll is closed, and again after it was reopened. Once the intake is completed only an
 * administrator may still mend them, so that a certificate that was wrongly withheld can be issued.
 */
@Stateless
@RolesAllowed({Role.TRAINER, Role.ADMINISTRATOR})
public class RollCalling {

    /** How somebody stood on the roll before a change; {@code mark} is {@code null} where the name had not been called. */
    public record Before(Long enrolment, Attendance.Mark mark, String reason) {
    }

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Caller caller;
    @Inject
    private DomainClock clock;
    @Inject
    private RollReading reading;

    /** The roll as it stands. */
    public Roll roll(Long hourId) {
        return reading.roll(own(Rows.found(em, AcademicHour.class, hourId)));
    }

    /** Marks everybody as present who has no mark yet; marks that were set stay. */
    public Roll allPresent(Long hourId) {
        AcademicHour hour = called(hourId);
        Instant now = clock.now();
        reading.attendances(hour).stream().filter(each -> each.mark() == null)
                .forEach(each -> each.mark(Attendance.Mark.PRESENT, null, now));
        return reading.roll(hour);
    }

    /** Sets one mark, or takes it back where {@code mark} is {@code null}. An excuse needs a reason. */
    public Roll mark(Long hourId, Long enrolmentId, Attendance.Mark mark, String reason) {
        Instant now = clock.now();
        return change(hourId, List.of(new Before(enrolmentId, mark, reason)), (place, wish) -> {
            if (mark == null) {
                place.unmark();
            } else {
                place.mark(mark, reason, now);
            }
        });
    }

    /** Gives people back the marks they had, all in one: how a change is undone. */
    public Roll restore(Long hourId, List<Before> before) {
        Instant now = clock.now();
        return change(hourId, before, (place, former) -> place.restore(former.mark, former.reason, now));
    }

    private Roll change(Long hourId, List<Before> wishes, BiConsumer<Attendance, Before> set) {
        AcademicHour hour = called(hourId);
        Map<Long, Attendance> attendances = reading.attendances(hour).stream()
                .collect(Collectors.toMap(each -> each.enrolment().id(), each -> each));
        for (Before each : wishes) {
            Attendance attendance = attendances.get(each.enrolment);
            if (attendance == null) {
                throw Refusal.notFound();
            }
            set.accept(attendance, each);
        }
        return reading.roll(hour);
    }

    /** Closes the roll. Refused while somebody has no mark, saying who. Safe to repeat. */
    public Roll close(Long hourId) {
        AcademicHour hour = locked(hourId);
        if (hour.rollCall() != AcademicHour.RollCall.CLOSED) {
            hour.call(clock.now());
            Roll roll = reading.roll(hour);
            if (!roll.unmarked().isEmpty()) {
                throw Refusal.conflict("course.roll-incomplete", hour.ordinal(), String.join(", ", roll.unmarked()));
            }
            hour.close();
        }
        return reading.roll(hour);
    }

    /** Opens a closed roll again. */
    public Roll reopen(Long hourId) {
        AcademicHour hour = locked(hourId);
        hour.reopen();
        return reading.roll(hour);
    }

    /** The hour, its roll open for marks: whoever else calls it waits. */
    private AcademicHour called(Long hourId) {
        AcademicHour hour = locked(hourId);
        hour.call(clock.now());
        return hour;
    }

    private AcademicHour locked(Long hourId) {
        AcademicHour hour = own(Rows.found(em, AcademicHour.class, hourId));
        em.refresh(hour, LockModeType.PESSIMISTIC_WRITE);
        Intake intake = hour.lesson().group().intake();
        if (intake.state() == Intake.State.COMPLETED && !caller.is(Role.ADMINISTRATOR)) {
            throw Refusal.conflict("programme.intake-completed", intake.number());
        }
        return hour;
    }

    private AcademicHour own(AcademicHour hour) {
        if (!hour.lesson().isPublished()) {
            throw Refusal.notFound();
        }
        hour.lesson().requireOpenTo(caller);
        return hour;
    }
}
