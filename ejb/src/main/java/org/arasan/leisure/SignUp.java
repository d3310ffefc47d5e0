package org.arasan.leisure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.arasan.stay.Stay;

/**
 * A guest's name on the list of an event: they go, or wait in turn for a place, or have withdrawn. Its times are the event's (the database
 * carries a change over), so that it can refuse one guest in two places at once.
 */
@Entity
@Table(name = "leisure_sign_up")
public class SignUp {

    /** Where it stands. */
    public enum State { GOING, WAITING, WITHDRAWN }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "leisure_sign_up_seq")
    @SequenceGenerator(name = "leisure_sign_up_seq", sequenceName = "leisure_sign_up_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY)
    private LeisureEvent event;

    @ManyToOne(fetch = FetchType.LAZY)
    private Stay stay;

    @Column(updatable = false)
    private Instant starts;

    @Column(updatable = false)
    private Instant ends;

    private int turn;

    @Enumerated(EnumType.STRING)
    private State state;

    private Instant at;

    protected SignUp() {
    }

    SignUp(LeisureEvent event, Stay stay) {
        this.event = event;
        this.stay = stay;
        this.starts = event.starts();
        this.ends = event.ends();
        this.state = State.WITHDRAWN;
    }

    /** The guest signs up, after all who did before; {@code place} says whether there is one for them. */
    void enter(int newTurn, boolean place, Instant now) {
        turn = newTurn;
        at = now;
        state = place ? State.GOING : State.WAITING;
    }

    /** A place has come free, and it is theirs. */
    void moveUp() {
        state = State.GOING;
    }

    void withdraw() {
        state = State.WITHDRAWN;
    }

    public Long id() {
        return id;
    }

    public LeisureEvent event() {
        return event;
    }

    public Stay stay() {
        return stay;
    }

    /** The order of signing up, from 1. */
    public int turn() {
        return turn;
    }

    public State state() {
        return state;
    }

    /** When the guest signed up last. */
    public Instant at() {
        return at;
    }
}
