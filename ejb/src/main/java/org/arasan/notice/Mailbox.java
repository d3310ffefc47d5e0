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
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.arasan.Language;
import org.arasan.access.Account;
import org.arasan.member.Member;
import org.hibernate.annotations.Formula;

/**
 * Where notices for one person go, a member or a colleague, and how that person wants them: by which channels, never in the quiet hours,
 * at once or gathered once a day. Whoever has said nothing gets them by every channel that reaches them, from 8 to 22 o'clock.
 */
@Entity
public class Mailbox {

    static final LocalTime NIGHT = LocalTime.of(22, 0);
    static final LocalTime MORNING = LocalTime.of(8, 0);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "mailbox_seq")
    @SequenceGenerator(name = "mailbox_seq", sequenceName = "mailbox_seq", allocationSize = 50)
    private Long id;
    @Version
    private int version;
    @ManyToOne(fetch = FetchType.LAZY)
    private Member member;
    @ManyToOne(fetch = FetchType.LAZY)
    private Account account;
    private ZoneId zone;
    /** Those that are not wanted. */
    private String[] without = {};
    private LocalTime quietFrom = NIGHT;
    private LocalTime quietUntil = MORNING;
    private boolean daily;
    private boolean invitations;
    /** The one that a member has chosen in the house; {@code null} where they have never signed in, and for colleagues. */
    @Formula("(select a.language from account a where a.member_id = member_id)")
    @Enumerated(EnumType.STRING)
    private Language chosen;

    protected Mailbox() {
    }

    Mailbox(Member member, ZoneId zone) {
        this.member = member;
        this.zone = zone;
    }

    Mailbox(Account account, ZoneId zone) {
        this.account = account;
        this.zone = zone;
    }

    /** The person's own choice: channels that are not wanted, and hours of the zone in which nothing is sent; the same hour twice means none. */
    public void choose(Set<String> unwanted, LocalTime from, LocalTime until, boolean onceADay) {
        without = new TreeSet<>(unwanted).toArray(String[]::new);
        quietFrom = from;
        quietUntil = until;
        daily = onceADay;
    }

    /** The person's own choice: whether their lessons are sent to their calendar. */
    public void invite(boolean wanted) {
        invitations = wanted;
    }

    /** The zone of where the person is or goes next. */
    void isIn(ZoneId where) {
        zone = where;
    }

    /**
     * When something that is told now may be sent: outside the quiet hours, and once a day, when they end, where the person wants that. What
     * would come too late for {@code goodUntil} is sent at once.
     */
    public Instant sendable(Instant now, Instant goodUntil) {
        ZonedDateTime here = now.atZone(zone);
        Instant when = daily || isQuiet(here.toLocalTime()) ? next(here, quietUntil, daily) : now;
        return goodUntil != null && when.isAfter(goodUntil) ? now : when;
    }

    private boolean isQuiet(LocalTime time) {
        return quietFrom.isBefore(quietUntil) ? !time.isBefore(quietFrom) && time.isBefore(quietUntil)
                : !quietFrom.equals(quietUntil) && (!time.isBefore(quietFrom) || time.isBefore(quietUntil));
    }

    /** When the clocks show that time next; of an hour that they show twice both times count, unless it is to be {@code onceADay}. */
    private static Instant next(ZonedDateTime from, LocalTime time, boolean onceADay) {
        ZonedDateTime first = from.toLocalDate().atTime(time).atZone(from.getZone());
        ZonedDateTime second = onceADay ? first : first.withLaterOffsetAtOverlap();
        return Stream.of(first, second).filter(each -> each.isAfter(from)).findFirst()
                .orElseGet(() -> from.toLocalDate().plusDays(1).atTime(time).atZone(from.getZone())).toInstant();
    }

    public boolean wants(String channel) {
        return !Set.of(without).contains(channel);
    }

    /** In which the person is told: the one they have chosen in the house, or that of their papers. */
    public Language language() {
        return member == null ? account.language() : chosen == null ? member.contacts().language() : chosen;
    }

    /** The name as it stands above a letter. */
    public String name() {
        return member == null ? account.name() : member.fullName();
    }

    /** The address for e-mail; empty where the house knows none. */
    public String email() {
        return member == null ? account.login() : member.contacts().email();
    }

    /** The telephone number; empty where the house knows none. */
    public String phone() {
        return member == null ? "" : member.contacts().phone();
    }

    public Long id() {
        return id;
    }

    public Member member() {
        return member;
    }

    public ZoneId zone() {
        return zone;
    }

    public LocalTime quietFrom() {
        return quietFrom;
    }

    public LocalTime quietUntil() {
        return quietUntil;
    }

    /** Whether what is told is gathered for a day. */
    public boolean daily() {
        return daily;
    }

    /** Whether the person's lessons are sent to their calendar. */
    public boolean invitations() {
        return invitations;
    }
}
