package org.arasan.completion.sign;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumMap;
import java.util.Map;
import org.arasan.Language;
import org.arasan.Length;
import org.arasan.Refusal;
import org.arasan.access.Caller;
import org.arasan.access.Role;

/** Says in whose name certificates are issued from now on; those issued keep the name they bear. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class IssuerNaming {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Caller caller;

    /** The issuer's name in every language. */
    @RolesAllowed({Role.ADMINISTRATOR, Role.SYSTEM})
    public Map<Language, String> names() {
        Map<Language, String> names = new EnumMap<>(Language.class);
        em.createQuery("select i from Issuer i", Issuer.class).getResultStream().forEach(each -> names.put(each.language(), each.name()));
        return names;
    }

    /** Changes the names given; refuses an empty one, and an administrator of one resort alone. */
    public void rename(Map<Language, String> names) {
        if (caller.confinedTo().isPresent()) {
            throw Refusal.forbidden("refusal.forbidden");
        }
        names.forEach((language, name) -> {
            if (name == null || name.isBlank()) {
                throw Refusal.invalid("completion.issuer-needs-name", language).at(language.tag());
            }
            em.find(Issuer.class, language).rename(Length.within(Length.NAME, name, language.tag()));
        });
    }
}
