package org.arasan.planning.timetable.move;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.arasan.Rows;
import org.arasan.access.Role;
import org.arasan.course.IntakeLock;
import org.arasan.course.StudyGroup;
import org.arasan.planning.timetable.Span;
import org.arasan.planning.timetable.move.BusyTimes.Busy;
import org.arasan.programme.Enrolment;

/** When people are busy with what is no lesson of theirs: how many of a group by the hour, and when one member is. Never with what. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class BusyHours {

    /** One hour of the clock in which {@code busy} of {@code people} are busy. */
    public record BusyHour(Instant from, Instant until, int busy, int people) {
    }

    private static final Duration HOUR = Duration.ofHours(1);

    @PersistenceContext
    private EntityManager em;
    @Inject
    private IntakeLock intakes;
    @Inject
    private BusyReading reading;

    /** The hours of the intake in which somebody of the group is busy, in order. */
    public List<BusyHour> ofGroup(Long groupId) {
        StudyGroup group = Rows.found(em, StudyGroup.class, groupId);
        intakes.see(group.intake().id());
        return hours(reading.of(group));
    }

    static List<BusyHour> hours(BusyTimes times) {
        List<BusyHour> hours = new ArrayList<>();
        Instant last = times.busy().stream().map(each -> each.span().until()).max(Instant::compareTo).orElse(Instant.MIN);
        Instant hour = times.busy().stream().map(each -> each.span().from()).min(Instant::compareTo).orElse(Instant.MAX);
        if (hour.isBefore(last)) {
            hour = hour.truncatedTo(ChronoUnit.HOURS);
        }
        for (; hour.isBefore(last); hour = hour.plus(HOUR)) {
            int busy = times.during(Span.of(hour, HOUR));
            if (busy > 0) {
                hours.add(new BusyHour(hour, hour.plus(HOUR), busy, times.people()));
            }
        }
        return hours;
    }

    /** When the person of that enrolment is busy, in order. */
    public List<Span> ofMember(Long enrolmentId) {
        Enrolment enrolment = Rows.found(em, Enrolment.class, enrolmentId);
        intakes.see(enrolment.intake().id());
        return reading.of(enrolment).busy().stream().map(Busy::span).sorted((a, b) -> a.from().compareTo(b.from())).toList();
    }
}
