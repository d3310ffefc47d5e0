package org.arasan.access;

import java.io.Serializable;
import java.time.Instant;
import java.util.Set;

/** How far somebody came at the door; a session keeps it. */
public sealed interface Entry extends Serializable {

    /**
     * In.
     *
     * @param account its id, which is also the name of the principal
     * @param roles of the account
     * @param passwordSet when the password was chosen by which the session began; choosing another ends it
     */
    record SignedIn(Long account, Set<String> roles, Instant passwordSet) implements Entry {

        static SignedIn as(Account account) {
            return new SignedIn(account.id(), account.rolesAtTheDoor(), account.passwordSet());
        }
    }

    /**
     * Showed a one-time secret, and now has to choose a password.
     *
     * @param secret id of the secret, to be spent with the password
     * @param name of its owner
     */
    record Newcomer(Long secret, String name) implements Entry {
    }
}
