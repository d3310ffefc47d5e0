package org.arasan.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
public class Outbox {

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

    /** Something for one person. */
    public record Addressed(Mailbox mailbox, Tidings tidings) {
    }

    public void tell(Collection<Member> members, Tidings tidings) {
        send(mailboxes.of(members, tidings.zone()).stream().map(each -> new Addressed(each, tidings)).toList());
    }

    /** Each of them something of their own, all of one kind and in one zone. */
    public void tellEach(Map<Member, Tidings> tidings) {
        send(addressed(tidings));
    }

    /** The same to those alone who have not been told before of that thing. */
    public void tellOnce(Map<Member, Tidings> tidings) {
        send(fresh(addressed(tidings)));
    }

    public void tellColleagues(Collection<Account> accounts, Tidings tidings) {
        send(addressed(accounts, tidings));
    }

    public void tellColleaguesOnce(Collection<Account> accounts, Tidings tidings) {
        send(fresh(addressed(accounts, tidings)));
    }

    private List<Addressed> addressed(Map<Member, Tidings> tidings) {
        Map<Long, Tidings> byMember = tidings.entrySet().stream().collect(Collectors.toMap(each -> each.getKey().id(), Map.Entry::getValue));
        return tidings.isEmpty() ? List.of() : mailboxes.of(tidings.keySet(), tidings.values().iterator().next().zone()).stream()
                .map(each -> new Addressed(each, byMember.get(each.member().id()))).toList();
    }

    private List<Addressed> addressed(Collection<Account> accounts, Tidings tidings) {
        return mailboxes.ofAccounts(accounts, tidings.zone()).stream().map(each -> new Addressed(each, tidings)).toList();
    }

    private List<Addressed> fresh(List<Addressed> all) {
        Set<List<Object>> told = all.isEmpty() ? Set.of() : notices(all, "1 = 1").keySet();
        return all.stream().filter(each -> !told.contains(List.of(each.mailbox(), each.tidings().about()))).toList();
    }

    /** What has come to nothing is told to nobody who has not been told yet. */
    void takeBack(NoticeKind kind, String about) {
        em.createQuery("delete from Notice n where n.kind = :kind and n.about = :about and " + UNTOLD)
                .setParameter("kind", kind).setParameter("about", about).executeUpdate();
    }

    /** The same of one person. */
    public void takeBack(NoticeKind kind, Mailbox mailbox, String about) {
        em.createQuery("delete from Notice n where n.mailbox = :mailbox and n.kind = :kind and n.about = :about and " + UNTOLD)
                .setParameter("mailbox", mailbox).setParameter("kind", kind).setParameter("about", about).executeUpdate();
    }

    /** Whether the person has ever been told that, or is about to be. */
    public boolean isTold(NoticeKind kind, Mailbox mailbox, String about) {
        return !em.createQuery("select n.id from Notice n where n.mailbox = :mailbox and n.kind = :kind and n.about = :about", Long.class)
                .setParameter("mailbox", mailbox).setParameter("kind", kind).setParameter("about", about).setMaxResults(1).getResultList().isEmpty();
    }

    /** What people have been told of that thing, each person's latest. */
    Collection<Notice> told(NoticeKind kind, String about) {
        return em.createQuery("""
                select n from Notice n join fetch n.mailbox b left join fetch b.member left join fetch b.account
                where n.kind = :kind and n.about = :about order by n.at, n.id""", Notice.class)
                .setParameter("kind", kind).setParameter("about", about).getResultStream()
                .collect(Collectors.toMap(Notice::mailbox, Function.identity(), (earlier, later) -> later)).values();
    }

    /** Of which of these things anybody has been told, or is about to be. */
    Set<String> known(NoticeKind kind, Collection<String> about) {
        return Set.copyOf(em.createQuery("select distinct n.about from Notice n where n.kind = :kind and n.about in :about", String.class)
                .setParameter("kind", kind).setParameter("about", about).getResultList());
    }

    void tellAgain(Collection<Notice> told, Tidings tidings) {
        send(told.stream().map(Notice::mailbox).sorted(Comparator.comparing(Mailbox::id)).map(each -> new Addressed(each, tidings)).toList());
    }

    /** All of one kind. What is worth nothing any more goes to nobody. */
    public void send(List<Addressed> all) {
        Instant now = clock.now();
        List<Addressed> good = all.stream().filter(each -> each.tidings().isGood(now)).toList();
        if (good.isEmpty()) {
            return;
        }
        Map<List<Object>, Notice> known = notices(good, UNTOLD);
        Map<Tidings, Map<Language, List<String>>> words = new HashMap<>();
        written.fire(new NoticesWritten(good.stream().map(each -> {
            Tidings tidings = each.tidings();
            each.mailbox().isIn(tidings.zone());
            List<String> said = words.computeIfAbsent(tidings, any -> new EnumMap<>(Language.class))
                    .computeIfAbsent(each.mailbox().language(), tidings.words());
            return written(known.get(List.of(each.mailbox(), tidings.about())), each, said, now);
        }).toList()));
    }

    private Notice written(Notice known, Addressed to, List<String> words, Instant now) {
        if (known != null) {
            known.renew(to.tidings(), words, now);
            if (known.isNothingNew()) {
                em.remove(known);
            }
            return known;
        }
        Notice notice = new Notice(to.mailbox(), to.tidings(), words, now);
        em.persist(notice);
        return notice;
    }

    /** Notices of these things to these people, of which that holds besides. */
    private Map<List<Object>, Notice> notices(List<Addressed> to, String which) {
        return em.createQuery("select n from Notice n where n.mailbox in :to and n.kind = :kind and n.about in :about and " + which, Notice.class)
                .setParameter("to", to.stream().map(Addressed::mailbox).distinct().toList()).setParameter("kind", to.get(0).tidings().kind())
                .setParameter("about", to.stream().map(each -> each.tidings().about()).distinct().toList())
                .getResultStream().collect(Collectors.toMap(each -> List.of(each.mailbox(), each.about()), Function.identity(), (one, other) -> other));
    }
}
