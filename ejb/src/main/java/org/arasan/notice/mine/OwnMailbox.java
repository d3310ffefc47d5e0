package org.arasan.notice.mine;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.arasan.access.Account;
import org.arasan.access.Caller;
import org.arasan.member.Member;
import org.arasan.notice.Mailbox;
import org.arasan.notice.Mailboxes;
import org.hibernate.Hibernate;

/** The caller's own mailbox. */
@Dependent
class OwnMailbox {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Caller caller;
    @Inject
    private Mailboxes mailboxes;

    Mailbox get() {
        Account account = caller.account();
        if (account.member() == null) {
            return mailboxes.ofAccounts(List.of(account), zone(account)).get(0);
        }
        Member member = Hibernate.unproxy(account.member(), Member.class);
        return mailboxes.of(List.of(member), zone(account)).get(0);
    }

    /** A new mailbox lives in the zone of the house that the account is for, or of the first one where people sleep; the first notice brings it to where the person goes. */
    private ZoneId zone(Account account) {
        return account.resort() != null ? account.resort().zone() : em.createQuery("""
                select r.zone from Resort r order by case when exists (select 1 from Room m where m.resort = r) then 0 else 1 end, r.name""", String.class)
                .setMaxResults(1).getResultStream().findFirst().map(ZoneId::of).orElse(ZoneOffset.UTC);
    }
}
