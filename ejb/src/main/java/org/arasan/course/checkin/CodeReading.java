package org.arasan.course.checkin;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import org.arasan.clock.DomainClock;

/** Anybody may have a code that they scanned noted, before they sign in: by then it may have changed. */
@Stateless
@PermitAll
public class CodeReading {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private DomainClock clock;

    /** Proof that the code was read now; empty for one that is not good now. */
    public Optional<String> receipt(String text) {
        Codes codes = em.find(CheckInSecret.class, CheckInSecret.ONLY).codes();
        Instant now = clock.now();
        return ScannedCode.read(text).filter(codes::isGenuine).filter(code -> codes.isFresh(code, now))
                .map(code -> codes.receipt(code.hour(), now).text());
    }
}
