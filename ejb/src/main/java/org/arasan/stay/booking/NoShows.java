package org.arasan.stay.booking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.arasan.access.Role;
import org.arasan.clock.DomainClock;
import org.arasan.resort.Bed;
import org.arasan.stay.Breach;
import org.arasan.stay.Hand;
import org.arasan.stay.Hands;
import org.arasan.stay.Stay;
import org.arasan.stay.StayChanged;
import org.arasan.stay.StayLookup;
import org.arasan.stay.lodging.BedChoice;
import org.arasan.stay.lodging.Guest;
import org.arasan.stay.lodging.StayLocks;

/** Marks guests who have not come, and takes it back. A night audit that cannot be undone would send away whoever comes at midnight. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class NoShows {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private StayLookup lookup;
    @Inject
    private StayLocks locks;
    @Inject
    private BedChoice beds;
    @Inject
    private Hands hands;
    @Inject
    private DomainClock clock;
    @Inject
    private Event<BedFreed> freed;
    @Inject
    private Event<StayChanged> changed;

    /** The guest has not come; the nights go back on sale at once. Refused sooner than the house waits for its guests. */
    public Stay mark(Long stayId, String why) {
        Stay stay = locks.stay(stayId);
        whyNot(stay).ifPresent(early -> {
            throw early.refusal();
        });
        stay.miss(hands.of(why));
        em.flush();
        changed.fire(new StayChanged(stay));
        freed.fire(new BedFreed(stay.resort().id()));
        return stay;
    }

    /** Why the guest is not to be given up yet: told to come later, or not as late as the house waits for everybody. */
    public Optional<Breach> whyNot(Stay stay) {
        Instant waits = Optional.ofNullable(stay.expectedAt()).orElse(stay.period().arrives())
                .plus(Duration.ofHours(stay.resort().terms().noShowAfterHours()));
        return clock.now().isBefore(waits)
                ? Optional.of(Breach.of("stay.waited-for", stay.member().fullName(), waits.atZone(stay.resort().zone()).toLocalDate(),
                        waits.atZone(stay.resort().zone()).toLocalTime())) : Optional.empty();
    }

    /** The guest is awaited again: in the former bed where nobody else has it by now, otherwise without one. */
    public Stay takeBack(Long stayId, String why) {
        locks.guest(lookup.stay(stayId).member().id());
        Stay stay = locks.stay(stayId);
        Hand hand = hands.of(why);
        stay.takeBackNoShow(stillFree(stay, hand).orElse(null), hand);
        em.flush();
        return stay;
    }

    private Optional<Bed> stillFree(Stay stay, Hand hand) {
        return Optional.ofNullable(stay.bed()).filter(bed -> beds.breach(Guest.moving(stay, hand.now()), bed).isEmpty());
    }
}
