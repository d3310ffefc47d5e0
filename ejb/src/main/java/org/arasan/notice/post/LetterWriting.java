package org.arasan.notice.post;

import static jakarta.enterprise.event.TransactionPhase.BEFORE_COMPLETION;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.arasan.PublicUrl;
import org.arasan.clock.Agenda;
import org.arasan.clock.DomainClock;
import org.arasan.notice.Mailbox;
import org.arasan.notice.Notice;
import org.arasan.notice.NoticesWritten;

/**
 * Puts what people are told into letters, at the end of the transaction that told it: into the one that waits for them already, if there is
 * one, so that ten changes within two minutes are one letter.
 */
@ApplicationScoped
class LetterWriting {

    /** So long a letter gathers what else there is to say. */
    private static final Duration GATHERED = Duration.ofMinutes(2);

    private static final String NEW = """
            insert into letter (id, version, mailbox_id, channel, message_id, state, due, attempt)
            values (nextval('letter_seq'), 0, ?1, ?2, ?3, 'WAITING', ?4, 0) on conflict (mailbox_id, channel) where state = 'WAITING' and attempt = 0
            do update set due = least(letter.due, excluded.due)""";

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Channels channels;
    @Inject
    private Agenda agenda;
    @Inject
    private DomainClock clock;

    void write(@Observes(during = BEFORE_COMPLETION) NoticesWritten written) {
        em.flush();
        Instant now = clock.now();
        written.notices().stream().flatMap(notice -> channels.to(notice.mailbox()).stream().map(channel -> join(notice, channel.name(), now)))
                .min(Instant::compareTo).ifPresent(first -> agenda.noLaterThan(Post.JOB, Agenda.HOUSE, first));
    }

    /** Gives when the letter is due. Two who write to one person at once wait for each other here, in the order of mailboxes. */
    private Instant join(Notice notice, String channel, Instant now) {
        Mailbox mailbox = notice.mailbox();
        Instant due = mailbox.sendable(now.plus(GATHERED), notice.goodUntil());
        em.createNativeQuery(NEW).setParameter(1, mailbox.id()).setParameter(2, channel)
                .setParameter(3, UUID.randomUUID() + "@" + PublicUrl.host()).setParameter(4, due).executeUpdate();
        Letter letter = em.createQuery("select l from Letter l where l.mailbox = :mailbox and l.channel = :channel and l.state = WAITING and l.attempt = 0",
                Letter.class).setParameter("mailbox", mailbox).setParameter("channel", channel).setLockMode(LockModeType.PESSIMISTIC_WRITE).getSingleResult();
        em.createNativeQuery("insert into letter_notice (letter_id, notice_id) values (?1, ?2) on conflict do nothing")
                .setParameter(1, letter.id()).setParameter(2, notice.id()).executeUpdate();
        return due;
    }
}
