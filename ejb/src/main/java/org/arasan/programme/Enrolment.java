package org.arasan.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
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
import org.arasan.Versioned;
import org.arasan.member.Member;
import org.hibernate.annotations.ColumnTransformer;

/** A member's place in an intake, which the member may give up. A member has one place in an intake. */
@Entity
public class Enrolment implements Versioned {

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

    @Enumerated(EnumType.STRING)
    private State state;

    @Convert(converter = DetailsColumn.class)
    @Column(columnDefinition = "jsonb")
    @ColumnTransformer(write = "?::jsonb")
    private Details details = Details.NONE;

    protected Enrolment() {
    }

    public Enrolment(Intake intake, Member member) {
        this.intake = intake;
        this.member = member;
        this.state = State.ENROLLED;
    }

    /** The place is the member's again. */
    public void enrol() {
        state = State.ENROLLED;
    }

    public void withdraw() {
        state = State.WITHDRAWN;
    }

    /** Takes other answers to the fields of the programme's kind. */
    public void detail(Details newDetails) {
        details = newDetails;
    }

    /** What stands in the fields of the programme's kind. */
    public Details details() {
        return details;
    }

    @Override
    public Long id() {
        return id;
    }

    /** By what a member without a voucher signs in: {@code E-4711}. */
    public String number() {
        return "E-" + id;
    }

    @Override
    public int version() {
        return version;
    }

    public Intake intake() {
        return intake;
    }

    public Member member() {
        return member;
    }

    public State state() {
        return state;
    }
}
