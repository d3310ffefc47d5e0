package org.arasan.web.access;

import java.util.Set;
import org.arasan.Language;
import org.arasan.access.Account;
import org.arasan.access.Office;
import org.arasan.access.StaffAccounts.Desk;

/**
 * An account on the wire.
 *
 * @param resort id of the one resort it is confined to, or null
 * @param member id of the member who owns it, or null for staff
 * @param office of the union whose officer owns it, or null
 */
public record AccountRow(Long id, String login, String name, Set<String> roles, Language language, Account.State state, Long resort,
        Long member, Desk office) {

    static AccountRow of(Account account) {
        return new AccountRow(account.id(), account.login(), account.name(), account.roles(), account.language(), account.state(),
                account.resort() == null ? null : account.resort().id(), account.member() == null ? null : account.member().id(), desk(account.office()));
    }

    private static Desk desk(Office office) {
        return office == null ? null : new Desk(office.level(), office.union() == null ? null : office.union().name(),
                office.region() == null ? null : office.region().name());
    }
}
