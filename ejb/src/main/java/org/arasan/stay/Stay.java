package org.arasan.stay;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import org.arasan.Refusal;
import org.arasan.member.Member;
import org.arasan.programme.Enrolment;
import org.arasan.resort.Bed;
import org.arasan.stay.StayEvent.What;
import org.arasan.voucher.Voucher;

/**
 * A guest's stay at a resort, in an intake or by itself. It is requested and waits, has a bed held for a while, is confirmed by a voucher,
 * and the guest checks in and out; or it is cancelled, or missed. {@link StayStep} says what can be done when, and every change leaves a
 * {@link StayEvent}. The database refuses two stays in one bed, and one guest in two beds, at the same time.
 */
@Entity
public class Stay extends Reservation {

    /** Where it stands. */
    public enum State {
        REQUESTED, HELD, CONFIRMED, CHECKED_IN, CHECKED_OUT, NO_SHOW, CANCELLED;

        /** Whether a stay in this state takes its bed from others. */
        public boolean occupies() {
            return this == HELD || this == CONFIRMED || this == CHECKED_IN || this == CHECKED_OUT;
        }
    }

    protected Stay() {
    }

    private Stay(Booking booking) {
        booking.member().requireKept();
        resort = booking.resort();
        intake = booking.intake();
        member = booking.member();
        period = booking.period();
        wish = booking.wish();
        state = State.REQUESTED;
    }

    /** A stay that waits for a bed, in the order of asking. */
    public static Stay requested(Booking booking, Hand hand) {
        Stay stay = new Stay(booking);
        stay.queuedAt = hand.now();
        stay.note(What.REQUESTED, null, stay.period, hand);
        return stay;
    }

    /** A stay whose bed is held until that moment. */
    public static Stay held(Booking booking, Bed bed, Instant until, Hand hand) {
        Stay stay = new Stay(booking);
        stay.hold(bed, until, hand);
        return stay;
    }

    /** A stay that its voucher has paid for; it has no bed yet. {@code enrolment} is null for a stay by itself. */
    public static Stay confirmed(Booking booking, Voucher voucher, Enrolment enrolment, Hand hand) {
        Stay stay = new Stay(booking);
        stay.confirm(voucher, enrolment, hand);
        return stay;
    }

    /** Spends the voucher, which must be the guest's own. {@code place} in the intake is null for a stay by itself. */
    public void confirm(Voucher paid, Enrolment place, Hand hand) {
        require(StayStep.CONFIRM);
        paid.whyNotFor(member, resort, period.firstDay(), period.lastDay()).ifPresent(why -> {
            throw why.at("voucher");
        });
        paid.use();
        voucher = paid;
        enrolment = place;
        state = State.CONFIRMED;
        heldUntil = null;
        queuedAt = null;
        acceptedAt = null;
        note(What.CONFIRMED, null, paid.number(), hand);
    }

    /** Takes what the guest asks of the stay now. */
    public void ask(StayWish newWish, Hand hand) {
        require(StayStep.ASK);
        if (!wish.equals(newWish)) {
            note(What.ASKED, null, null, hand);
            wish = newWish;
        }
    }

    /**
     * Gives the guest a bed, or none; {@code byHand} pins it, so that placing everybody leaves it alone. Once the stay has begun, the bed
     * is the guest's from now on, and the former one was until then. The house's rules are asked before.
     */
    public void settle(Bed newBed, boolean byHand, Hand hand) {
        require(newBed == null ? StayStep.RELEASE : StayStep.MOVE);
        Bed before = left == null ? bed : left;
        boolean moves = before == null || newBed == null || !before.label().equals(newBed.label());
        if (moves && (before != null || newBed != null)) {
            note(before == null ? What.PLACED : newBed == null ? What.RELEASED : What.MOVED, label(before), label(newBed), hand);
            leave(before, hand.now());
            bedSince = newBed == null ? null : period.from(hand.now()).arrives();
        }
        bed = newBed;
        left = null;
        pinned = byHand && newBed != null;
    }

    /** Leaves the bed for as long as places are being changed: {@link #settle} follows in the same transaction. */
    public void standUp() {
        require(StayStep.MOVE);
        left = bed;
        bed = null;
    }

    private void leave(Bed before, Instant now) {
        Instant since = bedPeriod().arrives();
        if (before != null && state == State.CHECKED_IN && now.isAfter(since)) {
            formerBeds.add(new FormerBed(this, before, since, now));
        }
    }

    /**
     * Takes other days: longer, shorter or shifted. Who is in house has arrived, so that only the last day can change, and not to one
     * that is over, and no stay grows beyond what its voucher pays for. The house's rules are asked before.
     */
    public void retime(StayPeriod newPeriod, Hand hand) {
        require(StayStep.RETIME);
        LocalDate today = hand.today(resort.zone());
        if (state == State.CHECKED_IN && !newPeriod.firstDay().equals(period.firstDay())) {
            throw Refusal.conflict("stay.has-begun", member.fullName(), period.firstDay()).at("firstDay");
        }
        if (state == State.CHECKED_IN && newPeriod.lastDay().isBefore(today)) {
            throw Refusal.conflict("stay.ends-before-today", member.fullName(), today).at("lastDay");
        }
        if (newPeriod.sameDays(period)) {
            return;
        }
        What change = period.change(newPeriod);
        if (voucher != null && change != What.SHORTENED) {
            voucher.whyNotOn(resort, newPeriod.firstDay(), newPeriod.lastDay()).ifPresent(why -> {
                throw why.at("lastDay");
            });
        }
        note(change, period, newPeriod, hand);
        bedSince = bedSince == null ? null : bedPeriod(newPeriod).arrives();
        period = newPeriod;
        expectedAt = null;
    }

    /** The guest has told that they will come later; the stay ends when it was to end. Refused outside the stay. */
    public void expect(Instant later, Hand hand) {
        require(StayStep.EXPECT_LATER);
        if (later != null && (later.isBefore(period.arrives()) || !later.isBefore(period.leaves()))) {
            throw Refusal.invalid("stay.expected-outside", period.firstDay(), period.lastDay()).at("at");
        }
        note(What.EXPECTED_LATER, expectedAt, later, hand);
        expectedAt = later;
    }

    /** The guest has come. Refused for the reason of {@link #whyNoCheckIn}. */
    public void checkIn(Hand hand) {
        whyNoCheckIn(hand.today(resort.zone())).ifPresent(why -> {
            throw why.refusal();
        });
        state = State.CHECKED_IN;
        checkedInAt = hand.now();
        note(What.CHECKED_IN, null, label(), hand);
    }

    /** The guest leaves on the last day (or later). Refused for the reason of {@link #whyNoCheckOut}. */
    public void checkOut(Hand hand) {
        whyNoCheckOut(hand.today(resort.zone())).ifPresent(why -> {
            throw why.refusal();
        });
        state = State.CHECKED_OUT;
        checkedOutAt = hand.now();
        note(What.CHECKED_OUT, label(), null, hand);
    }

    /**
     * The guest leaves before the last day; the nights that are left go back at once. Whoever leaves before the hour from which the bed
     * would have been theirs has not taken it at all.
     */
    public void leaveEarly(EarlyDeparture reason, Hand hand) {
        if (!may(StayStep.CHECK_OUT)) {
            throw Refusal.conflict("stay.not-in-house", member.fullName(), state);
        }
        LocalDate today = hand.today(resort.zone());
        if (!today.isBefore(period.lastDay())) {
            throw Refusal.conflict("stay.leaves-in-time", member.fullName(), period.lastDay());
        }
        note(What.LEFT_EARLY, period, reason, hand);
        boolean bedTaken = hand.now().isAfter(period.arrives());
        period = period.until(today, bedTaken ? hand.now() : period.arrives().plusSeconds(1));
        bed = bedTaken ? bed : null;
        state = State.CHECKED_OUT;
        checkedOutAt = hand.now();
        leftEarly = reason;
    }

    /** The guest will not come: the bed, the place in the intake and the voucher are free again. */
    public void cancel(Hand hand) {
        require(StayStep.CANCEL);
        note(What.CANCELLED, label(), null, hand);
        if (voucher != null) {
            voucher.giveBack();
        }
        end(State.CANCELLED);
    }

    /** Another guest takes this one's place with a voucher of their own; the bed is free for the other. */
    public void giveWay(Member other, Hand hand) {
        require(StayStep.REPLACE);
        note(What.REPLACED, member.fullName(), other.fullName(), hand);
        end(State.CANCELLED);
    }

    /** Takes over from the stay of somebody who gave way. */
    public void takeOver(Stay former, Hand hand) {
        note(What.REPLACES, former.member.fullName(), member.fullName(), hand);
    }

    /** The guest was awaited and has not come; the nights go back at once. Refused before the hour of check-in. */
    public void miss(Hand hand) {
        require(StayStep.MISS);
        if (hand.now().isBefore(period.arrives())) {
            throw Refusal.conflict("stay.not-late-yet", member.fullName(), period.firstDay());
        }
        note(What.NO_SHOW, label(), null, hand);
        state = State.NO_SHOW;
    }

    /** The guest has come after all, or was marked by mistake: awaited again, in the same bed or in none where it is gone. */
    public void takeBackNoShow(Bed stillFree, Hand hand) {
        require(StayStep.TAKE_BACK_NO_SHOW);
        if (!hand.now().isBefore(period.leaves())) {
            throw Refusal.conflict("stay.is-past", member.fullName(), period.lastDay());
        }
        note(What.NO_SHOW_TAKEN_BACK, null, label(stillFree), hand);
        state = State.CONFIRMED;
        bed = stillFree;
        pinned = pinned && stillFree != null;
    }

    /** Writes down what the guest has shown at the desk, or a doctor has done; the stay itself stays as it is. */
    public void witness(What what, Object was, Object became, Hand hand) {
        note(what, was, became, hand);
    }
}
