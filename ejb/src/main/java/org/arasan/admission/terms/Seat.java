package org.arasan.admission.terms;

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
import org.arasan.member.Member;
import org.arasan.member.Sex;

/**
 * A place that an admission has given to somebody, however they came: by an application, by a list, or at the desk. It remembers what
 * quotas looked at then, so that what is counted once is taken back exactly, whatever becomes of the person. Nobody has two in one intake.
 */
@Entity
@Table(name = "admission_seat")
public class Seat {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "admission_seat_seq")
    @SequenceGenerator(name = "admission_seat_seq", sequenceName = "admission_seat_seq", allocationSize = 50)
    private Long id;
    @ManyToOne(fetch = FetchType.LAZY)
    private Admission admission;
    @ManyToOne(fetch = FetchType.LAZY)
    private Member member;
    private Long unionId;
    private Long regionId;
    @Enumerated(EnumType.STRING)
    private Sex sex;
    private int age;

    protected Seat() {
    }

    Seat(Admission admission, Member member, Traits who) {
        this.admission = admission;
        this.member = member;
        this.unionId = who.union();
        this.regionId = who.region();
        this.sex = who.sex();
        this.age = who.age();
    }

    /** What quotas looked at when it was given. */
    public Traits traits() {
        return new Traits(unionId, regionId, sex, age);
    }

    public Long id() {
        return id;
    }

    public Admission admission() {
        return admission;
    }

    public Member member() {
        return member;
    }
}
