package org.arasan.treatment.cabinet;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.arasan.ExpectedVersion;
import org.arasan.Refusal;
import org.arasan.Rows;
import org.arasan.access.Caller;
import org.arasan.access.Role;
import org.arasan.clock.DomainClock;
import org.arasan.resort.HoursText.Span;
import org.arasan.resort.Resort;
import org.arasan.resort.Venue;

/** The treatment cabinets of a house, their hours and closures. Edited by doctors and administrators; another resort's are not found. */
@Stateless
@RolesAllowed({Role.DOCTOR, Role.ADMINISTRATOR})
public class Cabinets {

    /** Hours of one weekday, or with {@code day} null of every day that has none of its own. */
    public record Hours(DayOfWeek day, LocalTime from, LocalTime until) {
    }

    /** From one moment until another. */
    public record Closing(Instant begins, Instant ends, String reason) {
    }

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Caller caller;
    @Inject
    private CabinetBook book;
    @Inject
    private ExpectedVersion expected;
    @Inject
    private DomainClock clock;

    /** All of them, by name. */
    public List<Cabinet> cabinets(Long resortId) {
        Resort resort = Rows.found(em, Resort.class, resortId);
        caller.mayManage(resort);
        return book.of(resort);
    }

    /** One of them, refused as not found where it is another house's, or no cabinet. */
    public Cabinet cabinet(Long venue) {
        return book.of(venue(venue, LockModeType.NONE));
    }

    /** Gives it other hours of its own; none at all means those of the house. Refuses hours that are not whole, end too early, or overlap on a day. */
    public Cabinet open(Long venueId, List<Hours> hours) {
        Venue venue = venue(venueId, LockModeType.PESSIMISTIC_WRITE);
        hours.forEach(Cabinets::requireSound);
        requireApart(hours);
        em.createQuery("delete from CabinetHours h where h.venue = :venue").setParameter("venue", venue).executeUpdate();
        hours.forEach(each -> em.persist(new CabinetHours(venue, each.day(), new Span(each.from(), each.until()))));
        em.flush();
        return book.of(venue);
    }

    /** Closes it for a while; appointments made already stay until somebody moves them. Refused where it is closed in part of that time already. */
    public CabinetClosure close(Long venueId, Closing closing) {
        Venue venue = venue(venueId, LockModeType.PESSIMISTIC_WRITE);
        CabinetClosure closure = new CabinetClosure(venue, closing.begins(), closing.ends(), closing.reason());
        book.of(venue).closed(closing.begins(), closing.ends()).ifPresent(other -> {
            throw Refusal.conflict("treatment.closed-already", venue.name(), other.reason());
        });
        em.persist(closure);
        em.flush();
        return closure;
    }

    /** Opens it again from this moment on. */
    public CabinetClosure lift(Long venueId, Long closureId) {
        Venue venue = venue(venueId, LockModeType.PESSIMISTIC_WRITE);
        CabinetClosure closure = expected.check(Rows.found(em, CabinetClosure.class, closureId));
        if (!closure.venue().id().equals(venue.id())) {
            throw Refusal.notFound();
        }
        closure.lift(clock.now());
        em.flush();
        return closure;
    }

    private Venue venue(Long id, LockModeType lock) {
        Venue venue = Rows.found(em, Venue.class, id, lock);
        caller.mayManage(venue.resort());
        if (venue.kind() != Venue.Kind.TREATMENT) {
            throw Refusal.notFound();
        }
        return venue;
    }

    private static void requireSound(Hours hours) {
        if (hours.from() == null || hours.until() == null || !hours.from().isBefore(hours.until())) {
            throw Refusal.invalid("treatment.hours-unsound").at("hours");
        }
    }

    private static void requireApart(List<Hours> hours) {
        List<Hours> sorted = hours.stream().sorted(Comparator.comparing(Hours::day, Comparator.nullsFirst(Comparator.naturalOrder()))
                .thenComparing(Hours::from)).toList();
        for (int i = 1; i < sorted.size(); i++) {
            Hours before = sorted.get(i - 1);
            Hours after = sorted.get(i);
            if (Objects.equals(before.day(), after.day()) && after.from().isBefore(before.until())) {
                throw Refusal.invalid("treatment.hours-overlap", before.from() + "–" + before.until(), after.from() + "–" + after.until()).at("hours");
            }
        }
    }
}
