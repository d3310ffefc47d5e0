package org.arasan.stay.reception;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import org.arasan.access.Account;
import org.arasan.resort.Room;

/** Somebody has made a room ready for the next guest, or found that it is not: which, who, when. The last word of a room counts. */
@Entity
public class RoomTurn {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "room_turn_seq")
    @SequenceGenerator(name = "room_turn_seq", sequenceName = "room_turn_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Room room;

    private boolean ready;
    private Instant at;

    @ManyToOne(fetch = FetchType.LAZY)
    private Account account;

    protected RoomTurn() {
    }

    RoomTurn(Room room, boolean ready, Account account, Instant at) {
        this.room = room;
        this.ready = ready;
        this.account = account;
        this.at = at;
    }

    public Long id() {
        return id;
    }

    public Room room() {
        return room;
    }

    public boolean ready() {
        return ready;
    }

    public Instant at() {
        return at;
    }

    /** Who said so. */
    public Account account() {
        return account;
    }
}
