package org.arasan.privacy;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import java.time.Instant;
import org.arasan.member.Member;

/** A member wants to be erased; an administrator of all resorts does it as soon as nothing stands against it. */
@Entity
public class ErasureRequest {

    @Id
    private Long memberId;

    @MapsId
    @OneToOne(fetch = FetchType.LAZY)
    private Member member;

    private Instant askedAt;

    protected ErasureRequest() {
    }

    ErasureRequest(Member member, Instant now) {
        this.member = member;
        this.askedAt = now;
    }

    public Member member() {
        return member;
    }

    public Instant askedAt() {
        return askedAt;
    }
}
