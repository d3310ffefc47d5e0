package org.arasan.stay.reception;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.arasan.Refusal;
import org.arasan.access.Role;
import org.arasan.clock.DomainClock;
import org.arasan.stay.Breach;
import org.arasan.stay.EarlyDeparture;
import org.arasan.stay.Hands;
import org.arasan.stay.Stay;
import org.arasan.stay.StayLookup;
import org.arasan.stay.booking.BedFreed;
import org.arasan.stay.lodging.StayLocks;

/** Checks guests in and out: one, several, or all whose day it is. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class FrontDesk {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private DomainClock clock;
    @Inject
    private StayLookup lookup;
    @Inject
    private StayLocks locks;
    @Inject
    private Hands hands;
    @Inject
    private Event<BedFreed> freed;

    /** What came of a round at the desk: who was dealt with, and who was not and why. */
    public record Round(List<Stay> done, List<Left> left) {
    }

    /** Somebody for whom nothing was done. */
    public record Left(Stay stay, Breach why) {
    }

    /** Checks one guest in. Refused without a bed, outside the days of the stay, and while the guest before is still in the bed. */
    public Stay checkIn(Long stayId) {
        Stay stay = locks.stay(stayId);
        whyNoCheckIn(stay, today(stay)).ifPresent(why -> {
            throw why.refusal();
        });
        stay.checkIn(hands.plain());
        em.flush();
        return stay;
    }

    /** Checks in all these guests, or nobody: the first who cannot be checked in refuses the whole round. */
    public List<Stay> checkIn(Collection<Long> stayIds) {
        return stayIds.stream().sorted().map(this::checkIn).toList();
    }

    /** Checks in everybody of the intake who is awaited today; whoever cannot be is told of. Safe to repeat. */
    public Round checkInAll(Long intakeId) {
        return round(intakeId, Stay.State.CONFIRMED, this::whyNoCheckIn, stay -> stay.checkIn(hands.plain()));
    }

    /** Checks one guest out on the last day or later. Earlier is refused: it needs a reason ({@link #leaveEarly}). */
    public Stay checkOut(Long stayId) {
        Stay stay = locks.stay(stayId);
        stay.checkOut(hands.plain());
        em.flush();
        return stay;
    }

    /** Checks out everybody of the intake whose last day has come; whoever stays longer stays. Safe to repeat. */
    public Round checkOutAll(Long intakeId) {
        return round(intakeId, Stay.State.CHECKED_IN, (stay, today) -> stay.whyNoCheckOut(today),
                stay -> stay.checkOut(hands.plain()));
    }

    /** Lets a guest go before the last day; the nights that are left can be given to others at once. Refused without a reason. */
    public Stay leaveEarly(Long stayId, EarlyDeparture reason) {
        if (reason == null) {
            throw Refusal.invalid("stay.reason-missing").at("reason");
        }
        Stay stay = locks.stay(stayId);
        stay.leaveEarly(reason, hands.plain());
        em.flush();
        freed.fire(new BedFreed(stay.resort().id()));
        return stay;
    }

    private Round round(Long intakeId, Stay.State from, BiFunction<Stay, LocalDate, Optional<Breach>> against,
            Consumer<Stay> step) {
        Round round = new Round(new ArrayList<>(), new ArrayList<>());
        for (Stay stay : lookup.ofIntake(intakeId)) {
            if (stay.state() == from) {
                take(stay, against, step, round);
            }
        }
        em.flush();
        return round;
    }

    private void take(Stay stay, BiFunction<Stay, LocalDate, Optional<Breach>> against, Consumer<Stay> step, Round round) {
        LocalDate today = today(stay);
        Optional<Breach> why = against.apply(stay, today);
        if (why.isPresent()) {
            round.left().add(new Left(stay, why.get()));
        } else {
            step.accept(stay);
            round.done().add(stay);
        }
    }

    private Optional<Breach> whyNoCheckIn(Stay stay, LocalDate today) {
        return stay.whyNoCheckIn(today).or(() -> notLeft(stay));
    }

    private Optional<Breach> notLeft(Stay stay) {
        return em.createQuery("""
                select s from Stay s join fetch s.member where s.bed = :bed and s <> :stay
                and s.state = org.arasan.stay.Stay.State.CHECKED_IN""", Stay.class).setFlushMode(FlushModeType.COMMIT)
                .setParameter("bed", stay.bed()).setParameter("stay", stay).getResultStream().findFirst()
                .map(other -> Breach.of("stay.bed-not-left", stay.bed().label(), other.member().fullName()));
    }

    private LocalDate today(Stay stay) {
        return clock.today(stay.resort().zone());
    }
}
