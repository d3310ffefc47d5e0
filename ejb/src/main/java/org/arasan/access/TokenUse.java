package org.arasan.access;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;

/** Notes when a token was used. */
@Stateless
@PermitAll
public class TokenUse {

    @PersistenceContext
    private EntityManager em;

    /** Past the entity, so that a token revoked at this moment is no clash. */
    public void note(Long token, Instant now) {
        em.createQuery("update AccessToken t set t.lastUsed = :now where t.id = :token")
                .setParameter("now", now).setParameter("token", token).executeUpdate();
    }
}
