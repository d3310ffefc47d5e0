package org.arasan.access;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import java.time.Duration;
import java.time.Instant;
import org.arasan.Refusal;

/** What a program shows instead of a password. It may do what its account may do, until it expires or is revoked; kept as a hash. */
@Entity
public class AccessToken {

    /** Begins every token, so that one which leaks is recognised. */
    public static final String PREFIX = "arasan_";
    /** The longest a token may live, in days. */
    public static final int LONGEST = 366;
    /** Use is noted no more often than this, or every request would write. */
    private static final Duration NOTED_EVERY = Duration.ofMinutes(1);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "access_token_seq")
    @SequenceGenerator(name = "access_token_seq", sequenceName = "access_token_seq", allocationSize = 50)
    private Long id;
    @ManyToOne(fetch = FetchType.LAZY)
    private Account account;
    private String name;
    private String hash;
    private Instant created;
    private Instant expires;
    private Instant lastUsed;

    protected AccessToken() {
    }

    /** Refuses a missing name and a life outside 1 to {@value #LONGEST} days. */
    AccessToken(Account account, String name, String token, Instant created, int days) {
        if (name == null || name.isBlank() || name.strip().length() > 100) {
            throw Refusal.invalid("access.token-name").at("name");
        }
        if (days < 1 || days > LONGEST) {
            throw Refusal.invalid("access.token-days", LONGEST).at("days");
        }
        this.account = account;
        this.name = name.strip();
        this.hash = Secret.hash(token);
        this.created = created;
        this.expires = created.plus(Duration.ofDays(days));
    }

    /** Is the last note of its use old enough for a new one? */
    boolean toBeNoted(Instant now) {
        return lastUsed == null || lastUsed.plus(NOTED_EVERY).isBefore(now);
    }

    boolean validAt(Instant now) {
        return now.isBefore(expires);
    }

    public Long id() {
        return id;
    }

    Account account() {
        return account;
    }

    public String name() {
        return name;
    }

    public Instant created() {
        return created;
    }

    public Instant expires() {
        return expires;
    }

    /** To the minute; null where it has never been used. */
    public Instant lastUsed() {
        return lastUsed;
    }
}
