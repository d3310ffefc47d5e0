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
import java.util.ArrayList;
import java.util.List;
import org.arasan.Refusal;

/** A room of a building; its beds are lettered A, B, C… and each is booked by itself. */
@Entity
public class Room {

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

    /** Takes new features. Beds may be added; taking one away is refused here, since somebody may be booked into it. */
    public void furnish(RoomFeatures features) {
        if (features.beds() < beds.size()) {
            throw Refusal.conflict("resort.beds-taken-away", number, beds.size(), features.beds());
        }
        building = features.building();
        floor = features.floor();
        category = features.category();
        accessible = features.accessible();
        lift = features.lift();
        while (beds.size() < features.beds()) {
            beds.add(new Bed(this, (char) ('A' + beds.size()), false));
        }
    }

    public RoomFeatures features() {
        return new RoomFeatures(building, floor, category, beds.size(), accessible, lift);
    }

    public Long id() {
        return id;
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

    public List<Bed> beds() {
        return List.copyOf(beds);
    }
}
