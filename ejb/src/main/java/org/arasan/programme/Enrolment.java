package org.arasan.programme;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import org.arasan.member.Member;

/** A member's place in an intake, with what the member asks of the stay. A member has one place in an intake. */
@Entity
public class Enrolment {

    /** What a room must offer the guest. */
    public enum Need {
        NONE,
        /** A wheelchair: an accessible room. */ WHEELCHAIR,
        /** The lower floor: floor 1. */ LOWER_FLOOR
    }

    /** Whether the place is still the member's. */
    public enum State { ENROLLED, WITHDRAWN }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "enrolment_seq")
    @SequenceGenerator(name = "enrolment_seq", sequenceName = "enrolment_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY)
    private Intake intake;

    @ManyToOne(fetch = FetchType.LAZY)
    private Member member;

    private String wish;

    @Enumerated(EnumType.STRING)
    private Need need;

    @Enumerated(EnumType.STRING)
    private State state;

    protected Enrolment() {
    }

    public Enrolment(Intake intake, Member member, String wish, Need need) {
        this.intake = intake;
        this.member = member;
        this.state = State.ENROLLED;
        ask(wish, need);
    }

    /** What the member asks of the stay now: the IIN of the person to share a room with (or {@code null}) and a need. */
    public void ask(String newWish, Need newNeed) {
        wish = newWish;
        need = newNeed;
    }

    public void withdraw() {
        state = State.WITHDRAWN;
    }

    public Long id() {
        return id;
    }

    public Intake intake() {
        return intake;
    }

    public Member member() {
        return member;
    }

    /** The IIN of the person to share a room with, or {@code null}. */
    public String wish() {
        return wish;
    }

    public Need need() {
        return need;
    }

    public State state() {
        return state;
    }
}
