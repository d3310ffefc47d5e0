package org.arasan.notice;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import org.arasan.access.Account;
import org.arasan.member.Member;

/** Finds the mailboxes of people, and makes those that are missing; two that do so at once make one. */
@Dependent
public class Mailboxes {

    private static final String NEW = """
            insert into mailbox (id, version, %1$s, zone, without, quiet_from, quiet_until, daily)
            select nextval('mailbox_seq'), 0, p.id, ?1, '{}', ?2, ?3, false from %2$s p
            where p.id in (?4) and not exists (select from mailbox b where b.%1$s = p.id) order by p.id
            on conflict do nothing""";

    @PersistenceContext
    private EntityManager em;

    /** In the order of their numbers, so that two who lock them do it in the same order. */
    public List<Mailbox> of(Collection<Member> members, ZoneId zone) {
        List<Long> ids = members.stream().map(Member::id).sorted().distinct().toList();
        return ids.isEmpty() ? List.of() : found("select b from Mailbox b join fetch b.member m where m.id in :ids order by b.id", "member", ids, zone);
    }

    public List<Mailbox> ofAccounts(Collection<Account> accounts, ZoneId zone) {
        List<Long> ids = accounts.stream().map(Account::id).sorted().distinct().toList();
        return ids.isEmpty() ? List.of() : found("select b from Mailbox b join fetch b.account a where a.id in :ids order by b.id", "account", ids, zone);
    }

    private List<Mailbox> found(String query, String whose, List<Long> ids, ZoneId zone) {
        em.createNativeQuery(NEW.formatted(whose + "_id", whose)).setParameter(1, zone.getId()).setParameter(2, Mailbox.NIGHT)
                .setParameter(3, Mailbox.MORNING).setParameter(4, ids).executeUpdate();
        return em.createQuery(query, Mailbox.class).setParameter("ids", ids).getResultList();
    }
}
