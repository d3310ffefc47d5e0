package org.arasan.access;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import org.arasan.member.Member;

/** Somebody has read a member's guarded data: who, whose, what, when. */
@Entity
public class Reading {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "reading_seq")
    @SequenceGenerator(name = "reading_seq", sequenceName = "reading_seq", allocationSize = 50)
    private Long id;
    @ManyToOne(fetch = FetchType.LAZY)
    private Account account;
    @ManyToOne(fetch = FetchType.LAZY)
    private Member member;
    private String matter;
    private Instant at;

    protected Reading() {
    }

    Reading(Account account, Member member, String matter, Instant at) {
        this.account = account;
        this.member = member;
        this.matter = matter;
        this.at = at;
    }

    public Long id() {
        return id;
    }

    /** Who read. */
    public Account account() {
        return account;
    }

    /** Whose data it was. */
    public Member member() {
        return member;
    }

    /** What was read: {@code iin}, or what another package calls its own. */
    public String matter() {
        return matter;
    }

    public Instant at() {
        return at;
    }
}
