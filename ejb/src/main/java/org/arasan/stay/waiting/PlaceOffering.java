package org.arasan.stay.waiting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.arasan.access.Role;
import org.arasan.clock.Agenda;
import org.arasan.stay.Hand;
import org.arasan.stay.Hands;
import org.arasan.stay.booking.Queue;
import org.arasan.stay.waiting.OfferDraft.Draft;

/**
 * Offers beds that are free to those who wait, in the order of asking. What has come free it is not told: it looks at the whole resort,
 * so that it may run twice, late, or for nothing.
 */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class PlaceOffering {

    static final String JOB = "stay.offer-places";

    /** Before another try where all that was drafted had been taken meanwhile. */
    private static final Duration BREATH = Duration.ofMinutes(1);

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Queue queue;
    @Inject
    private OfferDraft draft;
    @Inject
    private Hands hands;
    @Inject
    private OfferMaking making;
    @Inject
    private Agenda agenda;

    /**
     * Offers what is free at a resort. The offers are drafted without any lock; then guests, rooms and requests are locked, in that
     * order, and asked again. Where a draft has been overtaken by somebody's booking, it starts over.
     */
    public void offer(Long resort) {
        Hand hand = hands.plain();
        queue.overdue(resort, hand.now()).forEach(stay -> making.outlive(stay, hand));
        List<Draft> drafts = draft.of(resort, hand.now());
        if (drafts.isEmpty()) {
            return;
        }
        em.flush();
        em.clear(); // what was read without a lock is not to be believed any more
        int made = making.make(drafts, hand);
        if (made < drafts.size()) {
            agenda.noLaterThan(JOB, resort, made > 0 ? hand.now() : hand.now().plus(BREATH));
        }
    }

    /** Has every resort looked at where somebody waits: what no change has told of, such as a bed given up in another house, counts too. */
    public void look() {
        Instant now = hands.plain().now();
        queue.resorts().forEach(resort -> agenda.at(JOB, resort, now));
    }
}
