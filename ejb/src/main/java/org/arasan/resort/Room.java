package org.arasan.resort;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.arasan.Refusal;
import org.arasan.Versioned;

/** A room of a building; its beds are lettered A, B, C… and each is booked by itself. */
@Entity
public class Room implements Versioned {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "room_seq")
    @SequenceGenerator(name = "room_seq", sequenceName = "room_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY)
    private Resort resort;

    private String building;
    private int floor;
    private String number;
    private String category;
    private boolean accessible;
    private boolean lift;

    @OneToMany(mappedBy = "room", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("letter")
    private List<Bed> beds = new ArrayList<>();

    protected Room() {
    }

    public Room(Resort resort, String number, RoomFeatures features) {
        this.resort = resort;
        this.number = number;
        furnish(features);
    }

    /**
     * Takes new features. Ordinary beds may be added; taking one away is refused here, since somebody may be booked into it. Extra beds
     * are no feature of a room: they stay.
     */
    public void furnish(RoomFeatures features) {
        if (features.beds() < ordinaryBeds()) {
            throw Refusal.conflict("resort.beds-taken-away", number, ordinaryBeds(), features.beds());
        }
        building = features.building();
        floor = features.floor();
        category = features.category();
        accessible = features.accessible();
        lift = features.lift();
        while (ordinaryBeds() < features.beds()) {
            putUp(false);
        }
    }

    public RoomFeatures features() {
        return new RoomFeatures(building, floor, category, ordinaryBeds(), accessible, lift);
    }

    /** Puts up one more bed under the first letter that is free. Refused where the room has {@value RoomFeatures#MOST_BEDS}. */
    public Bed putUp(boolean extra) {
        if (beds().size() >= RoomFeatures.MOST_BEDS) {
            throw Refusal.conflict("resort.room-full-of-beds", number, RoomFeatures.MOST_BEDS);
        }
        Bed bed = beds.stream().filter(each -> !each.stands()).findFirst().orElseGet(() -> {
            Bed fresh = new Bed(this, (char) ('A' + beds.size()), extra);
            beds.add(fresh);
            return fresh;
        });
        bed.putUp(extra);
        return bed;
    }

    /** Takes a bed of this room away. Who asks sees to it that nobody has it; the last ordinary one stays. */
    public void takeAway(Bed bed, Instant now) {
        if (!bed.extra() && ordinaryBeds() == 1) {
            throw Refusal.conflict("resort.last-bed", number);
        }
        bed.takeAway(now);
    }

    private int ordinaryBeds() {
        return (int) beds().stream().filter(bed -> !bed.extra()).count();
    }

    @Override
    public Long id() {
        return id;
    }

    /** Grows with every change of the room or of its beds. */
    @Override
    public int version() {
        return version;
    }

    public Resort resort() {
        return resort;
    }

    public String building() {
        return building;
    }

    public int floor() {
        return floor;
    }

    public String number() {
        return number;
    }

    public String category() {
        return category;
    }

    /** Whether a wheelchair can use it. */
    public boolean accessible() {
        return accessible;
    }

    public boolean lift() {
        return lift;
    }

    /** The beds that stand there, by their letters. */
    public List<Bed> beds() {
        return beds.stream().filter(Bed::stands).toList();
    }
}
