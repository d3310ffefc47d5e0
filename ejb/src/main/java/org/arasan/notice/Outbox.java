package org.arasan.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.arasan.Language;
import org.arasan.access.Account;
import org.arasan.clock.DomainClock;
import org.arasan.member.Member;

/**
 * Writes down what people are told, in the transaction of the fact: either both are there or neither. Letters are made of it at the end of
 * that transaction, and sent in another.
 */
@ApplicationScoped
class Outbox {

    /** Neither seen in the house nor on its way in a letter. */
    private static final String UNTOLD = """
            n.readAt is null and not exists (select l from Letter l join l.notices m where m = n and l.state in (TAKEN, SENT))""";

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Mailboxes mailboxes;
    @Inject
    private DomainClock clock;
    @Inject
    private Event<NoticesWritten> written;

    void tell(Collection<Member> members, Tidings tidings) {
        write(mailboxes.of(members, tidings.zone()), tidings);
    }

    void tell(Account account, Tidings tidings) {
        write(mailboxes.of(account, tidings.zone()), tidings);
    }

    /** What has come to nothing is told to nobody who has not been told yet. */
    void takeBack(NoticeKind kind, String about) {
        em.createQuery("delete from Notice n where n.kind = :kind and n.about = :about and " + UNTOLD)
                .setParameter("kind", kind).setParameter("about", about).executeUpdate();
    }

    /** What people have been told of that thing, each person's latest. */
    Collection<Notice> told(NoticeKind kind, String about) {
        return em.createQuery("select n from Notice n join fetch n.mailbox where n.kind = :kind and n.about = :about order by n.at, n.id", Notice.class)
                .setParameter("kind", kind).setParameter("about", about).getResultStream()
                .collect(Collectors.toMap(Notice::mailbox, Function.identity(), (earlier, later) -> later)).values();
    }

    void tellAgain(Collection<Notice> told, Tidings tidings) {
        write(told.stream().map(Notice::mailbox).sorted(Comparator.comparing(Mailbox::id)).toList(), tidings);
    }

    private void write(List<Mailbox> to, Tidings tidings) {
        Instant now = clock.now();
        if (to.isEmpty() || tidings.goodUntil() != null && !now.isBefore(tidings.goodUntil())) {
            return;
        }
        Map<Mailbox, Notice> known = untold(to, tidings);
        Map<Language, List<String>> words = new HashMap<>();
        written.fire(new NoticesWritten(to.stream().map(mailbox -> {
            List<String> said = words.computeIfAbsent(mailbox.language(), tidings.words());
            mailbox.isIn(tidings.zone());
            return written(known.get(mailbox), mailbox, tidings, said, now);
        }).toList()));
    }

    private Notice written(Notice known, Mailbox mailbox, Tidings tidings, List<String> words, Instant now) {
        if (known != null) {
            known.renew(tidings, words, now);
            return known;
        }
        Notice notice = new Notice(mailbox, tidings, words, now);
        em.persist(notice);
        return notice;
    }

    private Map<Mailbox, Notice> untold(List<Mailbox> to, Tidings tidings) {
        return em.createQuery("select n from Notice n where n.mailbox in :to and n.kind = :kind and n.about = :about and " + UNTOLD, Notice.class)
                .setParameter("to", to).setParameter("kind", tidings.kind()).setParameter("about", tidings.about()).getResultStream()
                .collect(Collectors.toMap(Notice::mailbox, Function.identity(), (one, other) -> other));
    }
}
