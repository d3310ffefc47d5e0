package org.arasan.notice.mine;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.arasan.access.Account;
import org.arasan.access.Caller;
import org.arasan.access.HouseZone;
import org.arasan.member.Member;
import org.arasan.notice.Mailbox;
import org.arasan.notice.Mailboxes;
import org.hibernate.Hibernate;

/** The caller's own mailbox. A new one lives in the zone of the house; the first notice brings it to where the person goes. */
@Dependent
class OwnMailbox {

    @Inject
    private Caller caller;
    @Inject
    private HouseZone house;
    @Inject
    private Mailboxes mailboxes;

    Mailbox get() {
        Account account = caller.account();
        if (account.member() == null) {
            return mailboxes.ofAccounts(List.of(account), house.zone()).get(0);
        }
        Member member = Hibernate.unproxy(account.member(), Member.class);
        return mailboxes.of(List.of(member), house.zone()).get(0);
    }
}
