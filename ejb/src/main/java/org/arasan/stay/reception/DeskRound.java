package org.arasan.stay.reception;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.function.Consumer;
import org.arasan.Refusal;
import org.arasan.access.Role;
import org.arasan.stay.Hands;
import org.arasan.stay.Stay;
import org.arasan.stay.StayLookup;
import org.arasan.stay.lodging.StayLocks;

/**
 * Checks several guests in or out with one press: a group, or everybody of an intake. Whoever cannot be is told of with the reason, and the
 * others are dealt with all the same. Pressed twice, the second press finds nothing left to do.
 */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class DeskRound {

    /** As many as come in several coaches. */
    public static final int MOST = 300;

    @PersistenceContext
    private EntityManager em;
    @Inject
    private StayLookup lookup;
    @Inject
    private StayLocks locks;
    @Inject
    private Threshold threshold;
    @Inject
    private PaperNotes papers;
    @Inject
    private Hands hands;

    /** Checks these guests in; {@code identitySeen} says that the desk has seen who each of them is. */
    public Round checkIn(List<Long> stayIds, boolean identitySeen) {
        return in(chosen(stayIds), stay -> {
            stay.checkIn(hands.plain());
            if (identitySeen) {
                papers.take(stay, PapersShown.identity());
            }
        });
    }

    /** Checks these guests out. */
    public Round checkOut(List<Long> stayIds) {
        return out(chosen(stayIds));
    }

    /** Checks in everybody of the intake who is awaited today. */
    public Round checkInAll(Long intakeId) {
        return in(ofIntake(intakeId, Stay.State.CONFIRMED), stay -> stay.checkIn(hands.plain()));
    }

    /** Checks out everybody of the intake whose last day has come; whoever stays longer stays. */
    public Round checkOutAll(Long intakeId) {
        return out(ofIntake(intakeId, Stay.State.CHECKED_IN));
    }

    private Round in(List<Stay> stays, Consumer<Stay> step) {
        Round round = Round.of(stays, threshold::whyNotIn, step);
        em.flush();
        return round;
    }

    private Round out(List<Stay> stays) {
        Round round = Round.of(stays, threshold::whyNotOut, stay -> stay.checkOut(hands.plain()));
        em.flush();
        return round;
    }

    private List<Stay> chosen(List<Long> ids) {
        if (ids == null || ids.isEmpty() || ids.contains(null)) {
            throw Refusal.invalid("reception.nobody-chosen").at("stays");
        }
        if (ids.size() > MOST) {
            throw Refusal.invalid("reception.too-many-chosen", MOST, ids.size()).at("stays");
        }
        return locks.stays(ids.stream().distinct().toList());
    }

    private List<Stay> ofIntake(Long intake, Stay.State state) {
        List<Long> ids = lookup.ofIntake(intake).stream().filter(stay -> stay.state() == state).map(Stay::id).toList();
        return ids.isEmpty() ? List.of() : locks.stays(ids).stream().filter(stay -> stay.state() == state).toList();
    }
}
