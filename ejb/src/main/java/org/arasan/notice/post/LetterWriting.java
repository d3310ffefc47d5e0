package org.arasan.notice.post;

import static jakarta.enterprise.event.TransactionPhase.BEFORE_COMPLETION;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.arasan.PublicUrl;
import org.arasan.clock.Agenda;
import org.arasan.clock.DomainClock;
import org.arasan.notice.Notice;
import org.arasan.notice.NoticesWritten;

/**
 * Puts what people are told into letters, at the end of the transaction that told it: into the one that waits for them already, if there is
 * one, so that ten changes within two minutes are one letter; what is for a calendar has a letter to itself, as calendars want it. All
 * letters of a transaction are one statement, however many people it touches.
 */
@ApplicationScoped
class LetterWriting {

    /** So long a letter gathers what else there is to say. */
    private static final Duration GATHERED = Duration.ofMinutes(2);

    /** Two who write to the same people at once wait for each other at the first of them: both go by the order of mailboxes. */
    private static final String WRITE = """
            with told as (select w.* from jsonb_to_recordset(cast(?1 as jsonb))
                w(notice bigint, mailbox bigint, channel text, event text, due timestamptz)
                join notice n on n.id = w.notice),
            open as (insert into letter (id, version, mailbox_id, channel, event, message_id, state, due, attempt)
                select nextval('letter_seq'), 0, mailbox, channel, event, gen_random_uuid() || '@' || ?2, 'WAITING', due, 0
                from (select mailbox, channel, event, min(due) due from told group by 1, 2, 3 order by 1, 2, 3) each
                on conflict (mailbox_id, channel, event) where state = 'WAITING' and attempt = 0 do update set due = least(letter.due, excluded.due)
                returning id, mailbox_id, channel, event)
            insert into letter_notice (letter_id, notice_id)
                select o.id, t.notice from told t join open o on (o.mailbox_id, o.channel, o.event) = (t.mailbox, t.channel, t.event)
            on conflict do nothing""";

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Channels channels;
    @Inject
    private Agenda agenda;
    @Inject
    private DomainClock clock;
    @Inject
    private Gathered gathered;

    /** A notice for one channel, to be sent at that time. */
    private record Copy(Notice notice, String channel, Instant due) {
    }

    void gather(@Observes NoticesWritten written) {
        gathered.add(written.notices());
    }

    void write(@Observes(during = BEFORE_COMPLETION) NoticesWritten written) {
        Instant now = clock.now();
        List<Copy> copies = gathered.takeAll().stream().flatMap(notice -> channels.of(notice).stream()
                .map(channel -> new Copy(notice, channel.name(), notice.mailbox().sendable(now.plus(GATHERED), notice.goodUntil())))).toList();
        copies.stream().map(Copy::due).min(Instant::compareTo).ifPresent(first -> {
            em.flush();
            // before the letters: whoever has moved a lesson holds the agenda already, and others would come the other way round
            agenda.noLaterThan(Post.JOB, Agenda.HOUSE, first);
            em.createNativeQuery(WRITE).setParameter(1, json(copies)).setParameter(2, PublicUrl.host()).executeUpdate();
        });
    }

    private static String json(List<Copy> copies) {
        JsonArrayBuilder rows = Json.createArrayBuilder();
        copies.forEach(each -> rows.add(Json.createObjectBuilder().add("notice", each.notice().id()).add("mailbox", each.notice().mailbox().id())
                .add("channel", each.channel()).add("event", event(each.notice())).add("due", each.due().toString())));
        return rows.build().toString();
    }

    private static String event(Notice notice) {
        return notice.calendar() == null ? "" : notice.about();
    }
}
