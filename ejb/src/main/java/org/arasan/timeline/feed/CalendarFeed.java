package org.arasan.timeline.feed;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import org.arasan.Language;
import org.arasan.Refusal;
import org.arasan.access.Account;
import org.arasan.access.Role;
import org.arasan.access.Secret;
import org.arasan.resort.Resort;
import org.arasan.resort.Venue;
import org.arasan.timeline.Telling;

/**
 * An address under which calendars ask, without signing in, for what a member, a trainer, a hall or a house has ahead. Whoever has the
 * address sees it; the address is told once and ends when it is revoked, which making another one does too.
 */
@Entity
public class CalendarFeed {

    /** Whose days it tells. */
    public enum Kind { MEMBER, TRAINER, VENUE, RESORT }

    /** A reading is noted no more often than this, or each would write. */
    private static final Duration NOTED_EVERY = Duration.ofHours(1);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "calendar_feed_seq")
    @SequenceGenerator(name = "calendar_feed_seq", sequenceName = "calendar_feed_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @ManyToOne(fetch = FetchType.LAZY)
    private Account account;

    @ManyToOne(fetch = FetchType.LAZY)
    private Venue venue;

    @ManyToOne(fetch = FetchType.LAZY)
    private Resort resort;

    @Enumerated(EnumType.STRING)
    private Language language;

    private boolean treatmentsNamed;
    private String hash;
    private Instant created;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "created_by")
    private Account createdBy;

    private Instant revokedAt;
    private Instant lastRead;

    protected CalendarFeed() {
    }

    private CalendarFeed(Kind kind, Account creator, Language language, Instant now) {
        this.kind = kind;
        this.createdBy = creator;
        this.language = language == null ? creator.language() : language;
        this.created = now;
    }

    /** Of the owner's own days: a trainer's, or a member's, who alone says whether treatments are named. Refused to everybody else. */
    static CalendarFeed own(Account owner, Telling telling, Instant now) {
        if (!owner.is(Role.MEMBER) && !owner.is(Role.TRAINER)) {
            throw Refusal.forbidden("refusal.forbidden");
        }
        CalendarFeed feed = new CalendarFeed(owner.is(Role.MEMBER) ? Kind.MEMBER : Kind.TRAINER, owner, telling.language(), now);
        feed.account = owner;
        feed.treatmentsNamed = telling.treatmentsNamed() && feed.kind == Kind.MEMBER;
        return feed;
    }

    /** Of a whole house. */
    static CalendarFeed of(Resort resort, Account creator, Language language, Instant now) {
        CalendarFeed feed = new CalendarFeed(Kind.RESORT, creator, language, now);
        feed.resort = resort;
        return feed;
    }

    /** Of one teaching room. Refused for a cabinet: who is treated there is nobody's calendar's to know. */
    static CalendarFeed of(Venue venue, Account creator, Language language, Instant now) {
        if (venue.kind() != Venue.Kind.LESSON) {
            throw Refusal.invalid("feed.cabinet", venue.name()).at("venue");
        }
        CalendarFeed feed = new CalendarFeed(Kind.VENUE, creator, language, now);
        feed.venue = venue;
        feed.resort = venue.resort();
        return feed;
    }

    /** Draws the secret of its address, of which a hash alone is kept. */
    String open() {
        String token = Secret.token();
        hash = Secret.hash(token);
        return token;
    }

    /** Ends it at once. */
    void revoke(Instant now) {
        revokedAt = now;
    }

    /** Whether it still tells anything: its owner may still sign in as what they were. */
    boolean isOpen() {
        return revokedAt == null && (account == null || account.active() && account.is(kind == Kind.MEMBER ? Role.MEMBER : Role.TRAINER));
    }

    /** Is the last note of its being read old enough for a new one? */
    boolean toBeNoted(Instant now) {
        return lastRead == null || lastRead.plus(NOTED_EVERY).isBefore(now);
    }

    public Long id() {
        return id;
    }

    public Kind kind() {
        return kind;
    }

    /** The member's or the trainer's, {@code null} where it is a house's. */
    Account account() {
        return account;
    }

    /** {@code null} unless it is a hall's. */
    public Venue venue() {
        return venue;
    }

    /** The house, or that of the hall; {@code null} where it is a person's own. */
    public Resort resort() {
        return resort;
    }

    public Telling telling() {
        return new Telling(language, treatmentsNamed);
    }

    public Instant created() {
        return created;
    }

    /** When it was ended, {@code null} while it is open. */
    Instant revokedAt() {
        return revokedAt;
    }

    /** To the hour; {@code null} where nobody has asked yet. */
    public Instant lastRead() {
        return lastRead;
    }
}
