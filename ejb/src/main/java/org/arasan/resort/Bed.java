package org.arasan.resort;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;

/** One bed of a room: the thing a guest occupies for the nights of a stay. */
@Entity
public class Bed {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "bed_seq")
    @SequenceGenerator(name = "bed_seq", sequenceName = "bed_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Room room;

    private String letter;
    private boolean extra;
    private Instant takenAwayAt;

    protected Bed() {
    }

    Bed(Room room, char letter, boolean extra) {
        this.room = room;
        this.letter = String.valueOf(letter);
        this.extra = extra;
    }

    /** Puts up again what was taken away. */
    void putUp(boolean asExtra) {
        takenAwayAt = null;
        extra = asExtra;
    }

    void takeAway(Instant now) {
        takenAwayAt = now;
    }

    /** Whether it stands in the room now. */
    boolean stands() {
        return takenAwayAt == null;
    }

    public Long id() {
        return id;
    }

    public Room room() {
        return room;
    }

    public String letter() {
        return letter;
    }

    /** Put up where the room has to take one more; given out last. */
    public boolean extra() {
        return extra;
    }

    /** Room and bed as the desk says it: {@code 1104-B}. */
    public String label() {
        return room.number() + "-" + letter;
    }
}
