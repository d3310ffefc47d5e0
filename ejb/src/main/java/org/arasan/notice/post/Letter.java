package org.arasan.notice.post;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.arasan.Refusal;
import org.arasan.notice.Mailbox;
import org.arasan.notice.Notice;

/**
 * One message to one person by one channel. It waits, and gathers what is written meanwhile; it is taken by whoever sends it, and from then
 * on its text is what it is; it is sent, or tried again with growing patience under the same message number, so that whoever has it already
 * sees that; after the sixth attempt, or where nobody lives at the address, somebody has to look at it. What has become too late is dropped.
 */
@Entity
public class Letter {

    /** How far it has come. */
    public enum State { WAITING, TAKEN, SENT, DROPPED, FAILED }

    /** So long a sender may need; who has not answered after that is taken for dead. */
    static final Duration LEASE = Duration.ofMinutes(5);

    private static final Duration[] PATIENCE = {Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(25), Duration.ofHours(2), Duration.ofHours(8)};

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "letter_seq")
    @SequenceGenerator(name = "letter_seq", sequenceName = "letter_seq", allocationSize = 50)
    private Long id;
    @Version
    private int version;
    @ManyToOne(fetch = FetchType.LAZY)
    private Mailbox mailbox;
    private String channel;
    private String messageId;
    @Enumerated(EnumType.STRING)
    private State state;
    private Instant due;
    private int attempt;
    private Instant takenAt;
    private Instant endedAt;
    private String code;
    private List<String> args;
    @ManyToMany
    @JoinTable(name = "letter_notice", joinColumns = @JoinColumn(name = "letter_id"), inverseJoinColumns = @JoinColumn(name = "notice_id"))
    @OrderBy("at, id")
    private Set<Notice> notices = new LinkedHashSet<>();

    protected Letter() {
    }

    /** Somebody sends it now. What it carries is settled. */
    void take(Instant now) {
        state = State.TAKEN;
        takenAt = now;
        attempt++;
    }

    /** Nothing in it is worth being told any more. */
    void drop(Instant now) {
        end(State.DROPPED, now);
    }

    /** It did not go this time, and is tried again unless that was the last attempt. */
    void refused(Refusal reason, Instant now) {
        if (attempt > PATIENCE.length) {
            fail(reason, now);
        } else {
            say(reason);
            state = State.WAITING;
            due = now.plus(PATIENCE[attempt - 1]);
        }
    }

    /** It will never go to that address. */
    void fail(Refusal reason, Instant now) {
        say(reason);
        end(State.FAILED, now);
    }

    /** It was not its fault: nobody could be reached at all. The attempt does not count. */
    void putBack(Refusal reason, Instant next) {
        say(reason);
        state = State.WAITING;
        due = next;
        attempt = Math.max(1, attempt - 1);
    }

    /** Somebody has looked at it and wants it sent once more. Refused where it has not failed. */
    void again(Instant now) {
        if (state != State.FAILED) {
            throw Refusal.conflict("post.not-failed");
        }
        state = State.WAITING;
        endedAt = null;
        attempt = 1;
        due = now;
    }

    private void end(State last, Instant now) {
        state = last;
        endedAt = now;
    }

    private void say(Refusal reason) {
        code = reason.code();
        args = reason.args().stream().map(String::valueOf).toList();
    }

    /** What is still worth being told, the earliest first. */
    List<Notice> worth(Instant now) {
        return notices.stream().filter(each -> each.isGood(now)).toList();
    }

    /** The ids of the requests that it tells of, in the order of what it tells. */
    Set<String> traces() {
        return notices.stream().map(Notice::trace).filter(Objects::nonNull).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    public Long id() {
        return id;
    }

    public Mailbox mailbox() {
        return mailbox;
    }

    /** The name of its {@link Channel}. */
    public String channel() {
        return channel;
    }

    /** Its number for the rest of the world, the same at every attempt. */
    public String messageId() {
        return messageId;
    }

    public State state() {
        return state;
    }

    public Instant due() {
        return due;
    }

    public int attempt() {
        return attempt;
    }

    /** When it was sent, dropped or given up; or {@code null}. */
    public Instant endedAt() {
        return endedAt;
    }

    /** Why it did not go the last time, or {@code null}. */
    public String code() {
        return code;
    }

    public List<String> args() {
        return args == null ? List.of() : args;
    }

    public Set<Notice> notices() {
        return notices;
    }
}
