package org.arasan.access;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.function.Function;
import java.util.function.Supplier;
import org.arasan.Refusal;
import org.arasan.clock.DomainClock;

/**
 * Creates what a program asks for once, however often it repeats its request because an answer was lost. The key is claimed in the very
 * transaction that creates: neither a crash nor a second request at the same moment comes between. A refusal rolls the claim back with
 * all the rest, so a repetition is tried anew.
 */
@Stateless
@PermitAll
public class CreatingOnce {

    /**
     * An answer that can be told again. It is kept for a day, so it never holds a secret or anything medical.
     *
     * @param location of what was created, or null
     * @param etag of it, or null
     * @param body as it was sent, or null
     */
    public record Told(int status, String location, String etag, String body) {
    }

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Caller caller;
    @Inject
    private DomainClock clock;

    /**
     * Whoever comes second with a key waits for the first, and hears what the first heard.
     *
     * @param key the caller's own for this request; other accounts' keys are others
     * @param request tells this request from any other; with the same key another one is refused
     * @param telling makes an answer of what was created, when all of it is written
     */
    public <T> Told create(String key, String request, Supplier<T> creation, Function<T, Told> telling) {
        String slot = caller.account().id() + ":" + key;
        if (!claimed(slot, request)) {
            return earlier(slot, request);
        }
        T created = creation.get();
        em.flush();
        Told told = telling.apply(created);
        em.find(KeptAnswer.class, slot).keep(told);
        return told;
    }

    /** Waits for another transaction that claims the same, and claims it after all if that one was rolled back. */
    private boolean claimed(String slot, String request) {
        return em.createNativeQuery("insert into kept_answer (slot, request, at) values (:slot, :request, :at) on conflict do nothing")
                .setParameter("slot", slot).setParameter("request", request).setParameter("at", clock.now()).executeUpdate() == 1;
    }

    private Told earlier(String slot, String request) {
        KeptAnswer kept = em.find(KeptAnswer.class, slot);
        if (!kept.answers(request)) {
            throw Refusal.invalid("access.key-reused").at("Idempotency-Key");
        }
        return kept.told();
    }
}
