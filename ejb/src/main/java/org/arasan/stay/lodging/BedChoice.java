package org.arasan.stay.lodging;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.arasan.Refusal;
import org.arasan.resort.Bed;
import org.arasan.resort.Resort;
import org.arasan.stay.Breach;
import org.arasan.stay.lodging.RoomFacts.BedFacts;

/** Whether a guest may have a bed, and which beds they may have. */
@Dependent
public class BedChoice {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Occupancy occupancy;

    /** A bed of that resort with its room. Refused at the field {@code bed} where there is none, or it stands in another. */
    public Bed bed(Resort resort, Long id) {
        Bed bed = id == null ? null : em.createQuery("select b from Bed b join fetch b.room where b.id = :id", Bed.class)
                .setParameter("id", id).getResultStream().findFirst().orElse(null);
        if (bed == null) {
            throw Refusal.invalid("stay.bed-missing").at("bed");
        }
        if (!bed.room().resort().id().equals(resort.id())) {
            throw Refusal.invalid("stay.bed-of-another-house").at("bed");
        }
        return bed;
    }

    /** Why the guest cannot have that bed, or nothing; its room is locked by the caller. */
    public Optional<Breach> breach(Guest guest, Bed bed) {
        return RoomRules.breach(guest, occupancy.quarters(bed.room(), guest.period()), Occupancy.facts(bed));
    }

    /** Refuses, at the field {@code bed}, a bed that the guest cannot have; its room is locked by the caller. */
    public void require(Guest guest, Bed bed) {
        breach(guest, bed).ifPresent(why -> {
            throw why.refusal().at("bed");
        });
    }

    /**
     * Every bed of the resort that the guest may have, what harms nobody first; not the present one.
     *
     * @param category of the rooms that are meant, or {@code null} for all
     */
    public List<FittingBed> fitting(Guest guest, Resort resort, String category) {
        List<Quarters> rooms = occupancy.quarters(resort.id(), guest.period().arrives(), guest.period().leaves());
        BedOffer offer = new BedOffer(guest, rooms.stream().filter(room -> room.holds(guest)).findFirst().orElse(null));
        Map<Long, Bed> beds = occupancy.rooms(resort.id()).stream().filter(room -> category == null || category.equals(room.category()))
                .flatMap(room -> room.beds().stream()).collect(Collectors.toMap(Bed::id, Function.identity()));
        List<FittingBed> fitting = new ArrayList<>();
        for (Quarters room : rooms) {
            room.room().beds().stream().filter(bed -> beds.containsKey(bed.id()) && fits(guest, room, bed))
                    .forEach(bed -> fitting.add(new FittingBed(beds.get(bed.id()), offer.notes(room, bed))));
        }
        fitting.sort(Comparator.comparingInt(FittingBed::weight));
        return fitting;
    }

    private static boolean fits(Guest guest, Quarters room, BedFacts bed) {
        boolean present = room.bedOf(guest).filter(bed::equals).isPresent();
        return !present && RoomRules.breach(guest, room, bed).isEmpty();
    }
}
