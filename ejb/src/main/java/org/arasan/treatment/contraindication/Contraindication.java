package org.arasan.treatment.contraindication;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import org.arasan.access.Account;
import org.arasan.stay.Stay;

/** That a doctor has found a condition in a guest. Doctors and the guest alone read it; one noted by mistake is withdrawn. */
@Entity
public class Contraindication {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "contraindication_seq")
    @SequenceGenerator(name = "contraindication_seq", sequenceName = "contraindication_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Stay stay;

    @ManyToOne(fetch = FetchType.LAZY)
    private HealthCondition condition;

    @ManyToOne(fetch = FetchType.LAZY)
    private Account doctor;

    @Column(name = "noted_at")
    private Instant at;

    protected Contraindication() {
    }

    public Contraindication(Stay stay, HealthCondition condition, Account doctor, Instant at) {
        this.stay = stay;
        this.condition = condition;
        this.doctor = doctor;
        this.at = at;
    }

    public Long id() {
        return id;
    }

    public Stay stay() {
        return stay;
    }

    public HealthCondition condition() {
        return condition;
    }

    public Account doctor() {
        return doctor;
    }

    public Instant at() {
        return at;
    }
}
