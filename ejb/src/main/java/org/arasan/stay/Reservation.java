package org.arasan.stay;

import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import org.arasan.Refusal;
import org.arasan.resort.Bed;
import org.arasan.stay.StayEvent.What;

/** What becomes of a stay before it is paid: it waits, has a bed held or offered, which the guest takes, declines or lets lapse. */
@MappedSuperclass
public abstract class Reservation extends StayRecord {

    /**
     * Keeps the bed for the guest until that moment; {@link #lapse} gives it back. To somebody who waits it is an offer. Where the days
     * have begun, the bed is theirs from now on.
     */
    public void hold(Bed newBed, Instant until, Hand hand) {
        require(StayStep.HOLD);
        state = Stay.State.HELD;
        heldUntil = until;
        bed = newBed;
        bedSince = period.from(hand.now()).arrives();
        pinned = true;
        note(offered() ? What.OFFERED : What.HELD, newBed.label(), until, hand);
    }

    /** The guest takes what was offered, and has until that moment to bring the voucher. Refused a second time, and once the offer is over. */
    public void accept(Instant until, Hand hand) {
        requireOffer(StayStep.ACCEPT, hand);
        if (acceptedAt != null) {
            throw Refusal.conflict("stay.accepted-already", member.fullName());
        }
        acceptedAt = hand.now();
        heldUntil = until;
        note(What.ACCEPTED, label(), until, hand);
    }

    /** The guest does not take what was offered: the place goes to the next. Refused once the offer is over. */
    public void decline(Hand hand) {
        requireOffer(StayStep.DECLINE, hand);
        note(What.DECLINED, label(), null, hand);
        end(Stay.State.CANCELLED);
    }

    /** Refuses that step where no place of the waiting list is offered, or the time to answer is over. */
    public void requireOffer(StayStep step, Hand hand) {
        require(step);
        if (!offered()) {
            throw Refusal.conflict("stay.nothing-offered", member.fullName());
        }
        if (!heldUntil.isAfter(hand.now())) {
            throw Refusal.conflict("stay.offer-over");
        }
    }

    /** The days it waited for are over; a stay that does not wait, or still can begin, stays as it is. */
    public boolean outlive(Hand hand) {
        if (state != Stay.State.REQUESTED || period.leaves().isAfter(hand.now())) {
            return false;
        }
        note(What.LAPSED, null, null, hand);
        end(Stay.State.CANCELLED);
        return true;
    }

    /** The time of a hold is over: the bed goes back on sale. A stay that is not held any more, or not yet overdue, stays as it is. */
    public boolean lapse(Hand hand) {
        if (state != Stay.State.HELD || heldUntil.isAfter(hand.now())) {
            return false;
        }
        note(What.LAPSED, label(), null, hand);
        end(Stay.State.CANCELLED);
        return true;
    }

    void end(Stay.State last) {
        if (enrolment != null) {
            enrolment.withdraw();
        }
        state = last;
        heldUntil = null;
        queuedAt = null;
        acceptedAt = null;
        bed = null;
        pinned = false;
    }

    void require(StayStep step) {
        member.requireKept();
        if (!may(step)) {
            throw Refusal.conflict("stay.cannot", member.fullName(), step, state);
        }
    }

    void note(What what, Object was, Object became, Hand hand) {
        history.add(new StayEvent((Stay) this, what, was, became, hand));
    }

    String label() {
        return label(bed);
    }

    static String label(Bed bed) {
        return bed == null ? null : bed.label();
    }
}
