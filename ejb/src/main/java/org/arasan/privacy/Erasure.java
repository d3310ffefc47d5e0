package org.arasan.privacy;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import org.arasan.access.Account;
import org.arasan.member.Member;

/** A member was erased: when, by whom, on what ground. Nothing here tells who it was; rows are added, never changed. */
@Entity
public class Erasure {

    /** Why somebody is erased. */
    public enum Ground {
        /** The member asked for it. */ REQUEST,
        /** The member was entered by mistake. */ MISTAKE,
        /** The time is over for which the house keeps people; no hand chooses it. */ RETENTION
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "erasure_seq")
    @SequenceGenerator(name = "erasure_seq", sequenceName = "erasure_seq", allocationSize = 50)
    private Long id;

    @OneToOne(fetch = FetchType.LAZY)
    private Member member;

    private Instant at;

    @ManyToOne(fetch = FetchType.LAZY)
    private Account account;

    @Enumerated(EnumType.STRING)
    private Ground ground;

    protected Erasure() {
    }

    /** {@code account} is {@code null} where the rule of retention erased. */
    Erasure(Member member, Instant at, Account account, Ground ground) {
        this.member = member;
        this.at = at;
        this.account = account;
        this.ground = ground;
    }

    public Long id() {
        return id;
    }

    /** The anonymous row that is left. */
    public Member member() {
        return member;
    }

    public Instant at() {
        return at;
    }

    /** Who erased; {@code null} where it was the rule of retention. */
    public Account account() {
        return account;
    }

    public Ground ground() {
        return ground;
    }
}
