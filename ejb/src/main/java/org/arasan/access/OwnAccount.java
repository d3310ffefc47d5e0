package org.arasan.access;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.arasan.Language;
import org.arasan.Refusal;
import org.hibernate.Hibernate;

/** Everybody reads their own account, and says in which language it speaks to them. */
@Stateless
@RolesAllowed({Role.ADMINISTRATOR, Role.TRAINER, Role.DOCTOR, Role.OFFICE, Role.MEMBER})
public class OwnAccount {

    @Inject
    private Caller caller;

    /** The caller's, with the resort it is confined to the member who owns it, and its office. */
    public Account read() {
        Account account = caller.account();
        Hibernate.initialize(account.resort());
        Hibernate.initialize(account.member());
        return account.read();
    }

    public void speak(Language language) {
        if (language == null) {
            throw Refusal.invalid("access.language").at("language");
        }
        caller.account().speak(language);
    }
}
