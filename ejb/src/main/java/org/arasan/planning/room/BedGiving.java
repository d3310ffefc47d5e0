package org.arasan.planning.room;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.arasan.resort.Bed;
import org.arasan.resort.Resort;
import org.arasan.stay.BedChanged;
import org.arasan.stay.Hands;
import org.arasan.stay.Stay;
import org.arasan.stay.lodging.Occupancy;

/** Gives guests the beds that were planned for them. */
@Dependent
public class BedGiving {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Occupancy occupancy;
    @Inject
    private Hands hands;
    @Inject
    private Event<BedChanged> changes;

    /** Nobody else places guests in the house until the use case ends. */
    public void lock(Resort resort) {
        occupancy.lockRooms(resort.id());
    }

    /**
     * Gives beds, by the ids of stays, or none where the bed is {@code null}; whoever has the bed already, or is not among these stays, is passed over. First whoever moves
     * leaves the old bed, then takes the new one: two who change places would be in each other's way.
     */
    public void give(Map<Long, Long> beds, Map<Long, Stay> stays) {
        List<Stay> changed = beds.keySet().stream().filter(stays::containsKey).map(stays::get).filter(stay -> !hasBed(stay, beds.get(stay.id()))).toList();
        changed.forEach(Stay::standUp);
        em.flush();
        changed.forEach(stay -> stay.settle(bed(beds.get(stay.id())), false, hands.plain()));
        em.flush();
        if (!changed.isEmpty()) {
            changes.fire(new BedChanged(changed));
        }
    }

    private Bed bed(Long id) {
        return id == null ? null : em.getReference(Bed.class, id);
    }

    private static boolean hasBed(Stay stay, Long bed) {
        return Objects.equals(stay.bed() == null ? null : stay.bed().id(), bed);
    }
}
