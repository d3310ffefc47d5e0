package org.arasan.stay.reception;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.arasan.ExpectedVersion;
import org.arasan.access.Role;
import org.arasan.stay.StayLookup;
import org.arasan.stay.lodging.StayLocks;

/** What guests show at the desk when they come. Nothing lacking keeps a guest at the door: it stands on the board until it is shown. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class PaperCheck {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private StayLookup lookup;
    @Inject
    private StayLocks locks;
    @Inject
    private ExpectedVersion expected;
    @Inject
    private PaperNotes notes;

    /** What has been seen of that stay's papers; nothing, where nobody has looked yet. */
    public StayPapers of(Long stayId) {
        return notes.of(lookup.stay(stayId));
    }

    /**
     * Notes what the guest shows. Refuses a voucher that this stay does not stand on, saying whose or what it is, and a card that is too
     * old, or none, without a reason; and papers of somebody who is neither awaited nor in house.
     */
    public StayPapers note(Long stayId, PapersShown shown) {
        StayPapers papers = expected.check(notes.of(locks.again(lookup.stay(stayId))));
        notes.take(papers, shown);
        em.flush();
        return papers;
    }
}
