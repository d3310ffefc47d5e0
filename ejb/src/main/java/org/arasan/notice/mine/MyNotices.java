package org.arasan.notice.mine;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.arasan.Language;
import org.arasan.Refusal;
import org.arasan.access.Account;
import org.arasan.access.Caller;
import org.arasan.access.Role;
import org.arasan.clock.DomainClock;
import org.arasan.member.Member;
import org.arasan.notice.Mailbox;
import org.arasan.notice.Mailboxes;
import org.arasan.notice.Notice;
import org.arasan.notice.post.Channel;
import org.arasan.notice.post.Channels;
import org.arasan.notice.template.Wordings;
import org.hibernate.Hibernate;

/** Shows people what they were told, and lets them say how they want to be told. Whose notices they are, the caller alone decides. */
@Stateless
@RolesAllowed({Role.MEMBER, Role.TRAINER, Role.DOCTOR, Role.ADMINISTRATOR, Role.OFFICE})
public class MyNotices {

    private static final int MOST = 100;

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Caller caller;
    @Inject
    private DomainClock clock;
    @Inject
    private Mailboxes mailboxes;
    @Inject
    private Channels channels;
    @Inject
    private Wordings wordings;

    /**
     * How somebody wants to be told.
     *
     * @param channels  by name, those by which something is sent
     * @param quietFrom nothing is sent from then until {@code quietUntil}, in the person's zone; the same hour twice: no such hours
     * @param daily     gathered, once a day when the quiet hours end
     */
    public record Choice(Set<String> channels, LocalTime quietFrom, LocalTime quietUntil, boolean daily) {
    }

    /** One that reaches the caller, or would if the house knew where. */
    public record Reach(String channel, String address) {
    }

    /** The latest ones, the last one first; words that were filled in stay in the language of that day. */
    public List<Told> latest(Language language) {
        return em.createQuery("select n from Notice n join fetch n.mailbox where n.mailbox = :mailbox order by n.at desc, n.id desc", Notice.class)
                .setParameter("mailbox", mailbox()).setMaxResults(MOST).getResultStream()
                .map(each -> new Told(each.kind(), wordings.of(each, language), each.at(), each.readAt())).toList();
    }

    /** The caller has seen all there are. Safe to repeat. */
    public void read() {
        em.createQuery("select n from Notice n where n.mailbox = :mailbox and n.readAt is null", Notice.class).setParameter("mailbox", mailbox())
                .getResultStream().forEach(each -> each.read(clock.now()));
    }

    public Choice choice() {
        Mailbox mailbox = mailbox();
        return new Choice(channels.open().stream().map(Channel::name).filter(mailbox::wants).collect(Collectors.toSet()),
                mailbox.quietFrom(), mailbox.quietUntil(), mailbox.daily());
    }

    /** The channels of the house and where each reaches the caller. */
    public List<Reach> reaches() {
        Mailbox mailbox = mailbox();
        return channels.open().stream().map(each -> new Reach(each.name(), each.address(mailbox))).toList();
    }

    /** In which the caller's quiet hours are. */
    public ZoneId zone() {
        return mailbox().zone();
    }

    /** From now on so. Refuses channels that the house does not have, and hours that are not given. */
    public void choose(Choice choice) {
        Set<String> open = channels.open().stream().map(Channel::name).collect(Collectors.toSet());
        if (choice.channels() == null || !open.containsAll(choice.channels())) {
            throw Refusal.invalid("mine.channel-unknown", String.join(", ", open)).at("channels");
        }
        if (choice.quietFrom() == null || choice.quietUntil() == null) {
            throw Refusal.invalid("mine.hours-missing").at(choice.quietFrom() == null ? "quietFrom" : "quietUntil");
        }
        open.removeAll(choice.channels());
        mailbox().choose(open, choice.quietFrom(), choice.quietUntil(), choice.daily());
    }

    private Mailbox mailbox() {
        Account account = caller.account();
        if (account.member() == null) {
            return mailboxes.of(account, zone(account)).get(0);
        }
        Member member = Hibernate.unproxy(account.member(), Member.class);
        return mailboxes.of(List.of(member), zone(account)).get(0);
    }

    /** A new mailbox lives in the zone of the house that the account is for; the first notice brings it to where the person goes. */
    private static ZoneId zone(Account account) {
        return account.resort() == null ? ZoneOffset.UTC : account.resort().zone();
    }
}
