package org.arasan.leisure;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.arasan.Language;
import org.arasan.Refusal;
import org.arasan.course.Lesson;
import org.arasan.stay.Stay;

/** Why a guest cannot be at an event: they are not in the house then, or elsewhere in it. */
@Dependent
class Clashes {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

    @PersistenceContext
    private EntityManager em;

    /** The refusal that tells which; empty where nothing is in the way. */
    Optional<Refusal> of(Stay stay, LeisureEvent event) {
        if (!covers(stay, event)) {
            return Optional.of(Refusal.conflict("leisure.not-in-house", stay.period().firstDay(), stay.period().lastDay()));
        }
        return lesson(stay, event).or(() -> other(stay, event));
    }

    /** Whether the guest is expected or in house, from the event's beginning to its end. */
    static boolean covers(Stay stay, LeisureEvent event) {
        return (stay.state() == Stay.State.CONFIRMED || stay.state() == Stay.State.CHECKED_IN)
                && !event.starts().isBefore(stay.period().arrives()) && !event.ends().isAfter(stay.period().leaves());
    }

    private Optional<Refusal> lesson(Stay stay, LeisureEvent event) {
        ZoneId zone = event.resort().zone();
        Language language = stay.member().contacts().language();
        return em.createQuery("""
                select distinct l from Attendance a join a.hour h join h.lesson l join fetch l.topic where a.member = :member
                and l.starts < :ends and l.ends > :starts order by l.starts, l.id""", Lesson.class)
                .setParameter("member", stay.member()).setParameter("starts", event.starts()).setParameter("ends", event.ends())
                .getResultStream().findFirst().map(each -> Refusal.conflict("leisure.lesson", each.topic().title(language),
                        each.starts().atZone(zone).toLocalDate(), hour(each.starts(), zone), hour(each.ends(), zone)));
    }

    private Optional<Refusal> other(Stay stay, LeisureEvent event) {
        Language language = stay.member().contacts().language();
        return em.createQuery("""
                select e from SignUp s join s.event e where s.stay = :stay and s.state = GOING and e <> :event and e.state <> CANCELLED
                and e.starts < :ends and e.ends > :starts order by e.starts, e.id""", LeisureEvent.class)
                .setParameter("stay", stay).setParameter("event", event).setParameter("starts", event.starts())
                .setParameter("ends", event.ends()).getResultStream().findFirst()
                .map(each -> Refusal.conflict("leisure.other-event", each.title(language)));
    }

    private static String hour(Instant moment, ZoneId zone) {
        return HOUR.format(LocalTime.ofInstant(moment, zone));
    }
}
