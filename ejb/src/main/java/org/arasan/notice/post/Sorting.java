package org.arasan.notice.post;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.arasan.Refusal;
import org.arasan.access.Role;
import org.arasan.clock.DomainClock;
import org.arasan.notice.template.HouseWords;
import org.arasan.notice.template.Wordings;

/** Keeps account of what the {@link Post} does with each letter; every step is a transaction of its own. */
@Stateless
@RolesAllowed(Role.SYSTEM)
@TransactionAttribute(REQUIRES_NEW)
public class Sorting {

    /** Letters whose time has come, and those of a sender who has not been heard of for {@link Letter#LEASE}. */
    private static final String DUE = """
            select l from Letter l where l.channel = :channel
            and (l.state = WAITING and l.due <= :now or l.state = TAKEN and l.takenAt < :lost) order by l.due, l.id""";

    /** In the order in which letters are written. */
    private static final String LATER = """
            update letter set due = ?2 where id in (select id from letter where channel = ?1 and state = 'WAITING' and due < ?2
            order by mailbox_id, channel, event for update)""";

    /** What the text of those letters is made of, read together instead of letter by letter. */
    private static final String WITH_WORDS = """
            select l from Letter l left join fetch l.notices join fetch l.mailbox b left join fetch b.member left join fetch b.account where l in :due""";

    /** In one statement: it is what most of the time goes into where thousands are sent. */
    private static final String SENT = "update versioned Letter l set l.state = SENT, l.endedAt = :now where l.messageId = :id and l.state = TAKEN";

    @PersistenceContext
    private EntityManager em;
    @Inject
    private DomainClock clock;
    @Inject
    private Wordings wordings;

    /** At most so many that are due, no longer anybody else's. What is no longer worth it, or reaches nobody any more, ends here. */
    public List<Message> take(Channel channel, int most) {
        Instant now = clock.now();
        List<Message> taken = new ArrayList<>();
        List<Letter> due = em.createQuery(DUE, Letter.class).setParameter("channel", channel.name()).setParameter("now", now)
                .setParameter("lost", now.minus(Letter.LEASE)).setMaxResults(most).setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("jakarta.persistence.lock.timeout", -2).getResultList();
        em.createQuery(WITH_WORDS, Letter.class).setParameter("due", due).getResultList();
        HouseWords words = wordings.present();
        for (Letter letter : due) {
            letter.take(now);
            if (letter.worth(now).isEmpty()) {
                letter.drop(now);
            } else if (channel.address(letter.mailbox()).isBlank()) {
                Refusal nowhere = Refusal.conflict("post.no-address");
                letter.fail(nowhere, now);
                PostLog.refused(letter.messageId(), letter.traces(), channel, nowhere);
            } else {
                taken.add(LetterText.of(letter, words, channel.address(letter.mailbox()), now));
            }
        }
        return taken;
    }

    /** The other side has it. */
    public void sent(String messageId) {
        em.createQuery(SENT).setParameter("id", messageId).setParameter("now", clock.now()).executeUpdate();
    }

    public void refused(String messageId, Refusal reason, boolean forGood) {
        Instant now = clock.now();
        taken(messageId).ifPresent(each -> {
            if (forGood) {
                each.fail(reason, now);
            } else {
                each.refused(reason, now);
            }
        });
    }

    /** Nobody answered: what this channel was about to send, and what is due before that, waits until then. */
    public void putBack(String channel, Refusal reason, Instant next) {
        em.createQuery("select l from Letter l where l.channel = :channel and l.state = TAKEN", Letter.class).setParameter("channel", channel)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList().forEach(each -> each.putBack(reason, next));
        em.createNativeQuery(LATER).setParameter(1, channel).setParameter(2, next).executeUpdate();
    }

    /** When there is something to be done next: a letter is due, or its sender is to be taken for dead. */
    public Optional<Instant> nextDue() {
        return Stream.concat(first("select min(l.due) from Letter l where l.state = WAITING"),
                first("select min(l.takenAt) from Letter l where l.state = TAKEN").map(taken -> taken.plus(Letter.LEASE))).min(Instant::compareTo);
    }

    private Stream<Instant> first(String query) {
        return em.createQuery(query, Instant.class).getResultStream().filter(Objects::nonNull);
    }

    private Optional<Letter> taken(String messageId) {
        return em.createQuery("select l from Letter l where l.messageId = :id and l.state = TAKEN", Letter.class).setParameter("id", messageId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }
}
