package org.arasan.notice;

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
import java.time.Instant;
import java.util.List;
import org.arasan.Language;
import org.arasan.Trace;

/**
 * Something that one person is told. It is written in the transaction of the fact it is about, and stands in the person's own list from then
 * on; letters carry it further. Until the person has been told, a further change of the same thing renews it instead of adding another.
 */
@Entity
public class Notice {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "notice_seq")
    @SequenceGenerator(name = "notice_seq", sequenceName = "notice_seq", allocationSize = 50)
    private Long id;
    @Version
    private int version;
    @ManyToOne(fetch = FetchType.LAZY)
    private Mailbox mailbox;
    @Enumerated(EnumType.STRING)
    private NoticeKind kind;
    private String about;
    @Enumerated(EnumType.STRING)
    private Language language;
    private String[] words;
    private String page;
    private String calendar;
    private Instant at;
    private Instant goodUntil;
    private Instant readAt;
    private String trace;

    protected Notice() {
    }

    Notice(Mailbox mailbox, Tidings tidings, List<String> words, Instant at) {
        this.mailbox = mailbox;
        this.kind = tidings.kind();
        this.about = tidings.about();
        this.page = tidings.page();
        renew(tidings, words, at);
    }

    /** The same thing has changed once more: what was at first is still what was. */
    void renew(Tidings tidings, List<String> latest, Instant now) {
        if (latest.size() != kind.words().size()) {
            throw new IllegalArgumentException(kind + " has words for " + kind.words());
        }
        List<String> known = words == null ? latest : List.of(words);
        language = mailbox.language();
        words = latest.toArray(String[]::new);
        if (kind.was() >= 0) {
            words[kind.was()] = known.get(kind.was());
        }
        goodUntil = tidings.goodUntil();
        trace = Trace.present();
        calendar = tidings.calendar();
        at = now;
    }

    /** Whether it says that something is what it was: then there is nothing to tell. What was stands behind what is, where that is one word. */
    boolean isNothingNew() {
        return kind == NoticeKind.ROOM_CHANGED && words[kind.was()].equals(words[kind.was() - 1]);
    }

    /** The person has seen it. Safe to repeat. */
    public void read(Instant now) {
        readAt = readAt == null ? now : readAt;
    }

    /** Whether it is still worth being told. */
    public boolean isGood(Instant now) {
        return goodUntil == null || now.isBefore(goodUntil);
    }

    public Long id() {
        return id;
    }

    public Mailbox mailbox() {
        return mailbox;
    }

    public NoticeKind kind() {
        return kind;
    }

    /** The thing, such as {@code lesson 42}. */
    public String about() {
        return about;
    }

    /** In which the words were filled in, and in which it is told. */
    public Language language() {
        return language;
    }

    /** In the order of {@link NoticeKind#words()}. */
    public List<String> words() {
        return List.of(words);
    }

    /** Where in the house it is looked at or settled, a path; or {@code null}. */
    public String page() {
        return page;
    }

    /** What a calendar is told of it, a message of iTIP; {@code null} where it is nothing to calendars. */
    public String calendar() {
        return calendar;
    }

    public Instant at() {
        return at;
    }

    public Instant goodUntil() {
        return goodUntil;
    }

    /** The id of the request, or duty, that wrote it last ({@link Trace}); null for what was written before there were any. */
    public String trace() {
        return trace;
    }

    /** When the person saw it in the house, or {@code null}. */
    public Instant readAt() {
        return readAt;
    }
}
