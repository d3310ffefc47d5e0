package org.arasan.access;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;

/**
 * Lets somebody in once, to choose a password: the code on a member's sign-in slip, the link for a colleague, or the link for the first
 * administrator, who has no account yet. It is kept as a hash, ends by itself, and using it removes it.
 */
@Entity
public class OneTimeSecret {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "one_time_secret_seq")
    @SequenceGenerator(name = "one_time_secret_seq", sequenceName = "one_time_secret_seq", allocationSize = 50)
    private Long id;
    @ManyToOne(fetch = FetchType.LAZY)
    private Account account;
    private String hash;
    private Instant expires;

    protected OneTimeSecret() {
    }

    /** {@code account} is null for the first administrator. */
    OneTimeSecret(Account account, String hash, Instant expires) {
        this.account = account;
        this.hash = hash;
        this.expires = expires;
    }

    Long id() {
        return id;
    }

    Account account() {
        return account;
    }

    boolean validAt(Instant now) {
        return now.isBefore(expires);
    }
}
