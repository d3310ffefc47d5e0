package org.arasan.stay.reception;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.arasan.Rows;
import org.arasan.access.Caller;
import org.arasan.access.Role;
import org.arasan.clock.DomainClock;
import org.arasan.resort.Resort;
import org.arasan.stay.Stay;
import org.arasan.stay.Stay.State;
import org.arasan.stay.booking.NoShows;
import org.arasan.stay.reception.ReceptionDay.Decision;

/** The day of one house: who comes, who is there, who goes, which rooms are to be made ready, and what waits for a decision. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class ReceptionBoard {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Caller caller;
    @Inject
    private DomainClock clock;
    @Inject
    private DayStays stays;
    @Inject
    private Housekeeping rooms;
    @Inject
    private NoShows noShows;

    /** Today in that resort, by its own calendar. Another resort's is not found. */
    public ReceptionDay today(Long resortId) {
        caller.mayManage(resortId);
        Resort resort = Rows.found(em, Resort.class, resortId);
        Instant now = clock.now();
        LocalDate day = clock.today(resort.zone());
        List<Stay> all = stays.of(resort, day, now);
        List<Stay> awaited = where(all, stay -> stay.state() == State.CONFIRMED && !stay.period().firstDay().isAfter(day));
        List<Stay> inHouse = where(all, stay -> stay.state() == State.CHECKED_IN);
        Map<Long, StayPapers> papers = stays.papers(Stream.concat(awaited.stream(), inHouse.stream()).toList());
        return new ReceptionDay(resort, day, now,
                where(awaited, stay -> !isLate(stay, day, now)),
                awaited.stream().filter(stay -> isLate(stay, day, now)).sorted(Comparator.comparing(stay -> stay.period().firstDay())).toList(),
                where(inHouse, stay -> stay.period().lastDay().isAfter(day)), where(inHouse, stay -> stay.period().lastDay().equals(day)),
                where(inHouse, stay -> stay.period().lastDay().isBefore(day)), where(all, stay -> stay.state() == State.CHECKED_OUT),
                where(all, stay -> stay.state() == State.NO_SHOW), rooms.rooms(resortId), decisions(resort, all, papers, now), papers);
    }

    /** Awaited on an earlier day, or today past the hour that was announced; announced for later is not late. */
    static boolean isLate(Stay stay, LocalDate day, Instant now) {
        return stay.expectedAt() == null ? stay.period().firstDay().isBefore(day) : stay.expectedAt().isBefore(now);
    }

    private List<Decision> decisions(Resort resort, List<Stay> all, Map<Long, StayPapers> papers, Instant now) {
        LocalDate day = LocalDate.ofInstant(now, resort.zone());
        Map<Matter, List<Stay>> open = new EnumMap<>(Matter.class);
        open.put(Matter.OVERDUE, where(all, stay -> stay.state() == State.CHECKED_IN && stay.period().lastDay().isBefore(day)));
        open.put(Matter.NO_BED, where(all, stay -> stay.state() == State.CONFIRMED && stay.bed() == null));
        open.put(Matter.NOT_COME, where(all, stay -> stay.state() == State.CONFIRMED && !stay.period().firstDay().isAfter(day)
                && noShows.whyNot(stay).isEmpty()));
        open.put(Matter.HOLD_LAPSES, stays.lapsing(resort, now));
        open.put(Matter.REQUEST_WAITS, stays.waiting(resort, now));
        open.put(Matter.CLOSED_ROOM, stays.inClosedRooms(resort, now));
        open.put(Matter.PAPERS_LACKING, where(all, stay -> stay.state() == State.CHECKED_IN
                && papers(papers, stay).lacking(now).isPresent()));
        open.put(Matter.DOCTOR_FIRST, where(all, stay -> stay.open() && papers(papers, stay).doctor() == StayPapers.Doctor.TO_SEE));
        List<Decision> decisions = new ArrayList<>();
        open.forEach((matter, about) -> {
            if (!about.isEmpty()) {
                decisions.add(new Decision(matter, about));
            }
        });
        return decisions;
    }

    private static StayPapers papers(Map<Long, StayPapers> papers, Stay stay) {
        return papers.getOrDefault(stay.id(), new StayPapers(stay));
    }

    private static List<Stay> where(List<Stay> stays, Predicate<Stay> what) {
        return stays.stream().filter(what).toList();
    }
}
