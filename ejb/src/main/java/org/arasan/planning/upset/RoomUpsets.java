package org.arasan.planning.upset;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.arasan.clock.DomainClock;
import org.arasan.planning.room.RoomModelSource;
import org.arasan.planning.search.Because;
import org.arasan.planning.upset.Upset.Case;
import org.arasan.planning.upset.Upset.Kind;
import org.arasan.programme.Intake;
import org.arasan.resort.Bed;
import org.arasan.stay.Breach;
import org.arasan.stay.Stay;
import org.arasan.stay.lodging.Guest;
import org.arasan.stay.lodging.Occupancy;
import org.arasan.stay.lodging.Quarters;
import org.arasan.stay.lodging.RoomRules;

/** Guests of an intake without a bed, or with one that {@link RoomRules} forbid them by now. */
@Dependent
class RoomUpsets {

    @Inject
    private RoomModelSource source;
    @Inject
    private DomainClock clock;

    List<Upset> of(Intake intake) {
        return intake.staysOvernight() ? of(source.open(intake).values(), source.quarters(intake), clock.now()) : List.of();
    }

    /** @param rooms with everybody who sleeps there */
    static List<Upset> of(Collection<Stay> stays, List<Quarters> rooms, Instant now) {
        List<Case> without = new ArrayList<>();
        List<Case> unfit = new ArrayList<>();
        int fixed = 0;
        for (Stay stay : stays.stream().filter(each -> each.period().leaves().isAfter(now)).toList()) {
            if (stay.bed() == null) {
                without.add(new Case(Because.of("upset.guest", stay.member().fullName()), null, stay.id(), null));
                continue;
            }
            Breach breach = breach(stay, rooms, now).orElse(null);
            if (breach != null) {
                unfit.add(new Case(Because.of("upset.guest-in-bed", stay.member().fullName(), stay.bed().label()),
                        new Because(breach.code(), breach.args()), stay.id(), null));
                fixed += stay.pinned() || stay.state() == Stay.State.CHECKED_IN ? 1 : 0;
            }
        }
        List<Upset> upsets = new ArrayList<>(List.of(new Upset(Kind.NO_BED, without.size(), without.size(), 0, without),
                new Upset(Kind.BED_UNFIT, unfit.size(), unfit.size(), fixed, unfit)));
        upsets.removeIf(each -> each.count() == 0);
        return upsets;
    }

    /** For what is left of the stay. */
    private static Optional<Breach> breach(Stay stay, List<Quarters> rooms, Instant now) {
        Bed bed = stay.bed();
        return rooms.stream().filter(room -> room.room().beds().stream().anyMatch(each -> each.id() == bed.id())).findFirst()
                .map(room -> RoomRules.breach(Guest.moving(stay, now), room, Occupancy.facts(bed)))
                .orElseGet(() -> Optional.of(Breach.of("stay.bed-gone", bed.label())));
    }
}
