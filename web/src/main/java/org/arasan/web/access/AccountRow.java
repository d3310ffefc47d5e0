package org.arasan.web.access;

import java.util.Set;
import org.arasan.Language;
import org.arasan.access.Account;

/**
 * An account on the wire.
 *
 * @param resort id of the one resort it is confined to, or null
 * @param member id of the member who owns it, or null for staff
 */
public record AccountRow(Long id, String login, String name, Set<String> roles, Language language, Account.State state, Long resort,
        Long member) {

    static AccountRow of(Account account) {
        return new AccountRow(account.id(), account.login(), account.name(), account.roles(), account.language(), account.state(),
                account.resort() == null ? null : account.resort().id(), account.member() == null ? null : account.member().id());
    }
}
