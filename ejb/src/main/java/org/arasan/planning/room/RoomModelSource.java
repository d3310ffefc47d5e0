package org.arasan.planning.room;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.arasan.clock.DomainClock;
import org.arasan.planning.room.model.RoomWeights;
import org.arasan.programme.Intake;
import org.arasan.stay.Stay;
import org.arasan.stay.lodging.Guest;
import org.arasan.stay.lodging.Occupancy;
import org.arasan.stay.lodging.Quarters;

/** Reads from the database what a plan of an intake's rooms is made from. */
@Dependent
public class RoomModelSource {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Occupancy occupancy;
    @Inject
    private DomainClock clock;

    /** Those of the intake who have a place in it that is not over, by the ids of their stays. */
    public Map<Long, Stay> open(Intake intake) {
        return em.createQuery("""
                select s from Stay s join fetch s.member m left join fetch m.union join fetch s.resort left join fetch s.intake i left join fetch i.programme
                left join fetch s.enrolment left join fetch s.voucher left join fetch s.bed b left join fetch b.room where s.intake = :intake and s.state in (CONFIRMED, CHECKED_IN) order by m.family, m.given, m.patronymic, s.id""", Stay.class)
                .setParameter("intake", intake).getResultStream().collect(Collectors.toMap(Stay::id, stay -> stay, (one, same) -> one, LinkedHashMap::new));
    }

    /** The rooms of the house with everybody who sleeps there during the intake. */
    public List<Quarters> quarters(Intake intake) {
        return occupancy.quarters(intake.resort().id(), intake.begins(), intake.ends());
    }

    /** The guest as one who looks for a bed now. */
    public Guest seeker(Stay stay) {
        return Guest.moving(stay, clock.now());
    }

    /** A plan to be made of all these stays: whoever was placed by hand or has checked in keeps the bed. */
    public RoomPlan plan(Intake intake, Map<Long, Stay> stays, RoomWeights weights) {
        return new RoomPlan(quarters(intake), waiting(stays.values()), guest -> movable(stays.get(guest.id())),
                GuestBook.of(booked(stays.values()), occupancy.rooms(intake.resort().id())), weights);
    }

    /** In the order of booking: by the first that was written down of them. */
    private List<Stay> booked(Collection<Stay> stays) {
        Map<Long, Instant> first = em.createQuery("select e.stay.id, min(e.at) from StayEvent e where e.stay in :stays group by e.stay.id", Object[].class)
                .setParameter("stays", stays).getResultStream().collect(Collectors.toMap(row -> (Long) row[0], row -> (Instant) row[1]));
        return stays.stream().sorted(Comparator.comparing((Stay stay) -> first.getOrDefault(stay.id(), Instant.MAX)).thenComparing(Stay::id)).toList();
    }

    private List<Guest> waiting(Collection<Stay> stays) {
        return stays.stream().filter(stay -> stay.bed() == null).map(this::seeker).toList();
    }

    private static boolean movable(Stay stay) {
        return stay != null && !stay.pinned() && stay.state() == Stay.State.CONFIRMED;
    }
}
