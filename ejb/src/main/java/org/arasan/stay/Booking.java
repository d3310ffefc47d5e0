package org.arasan.stay;

import org.arasan.member.Member;
import org.arasan.programme.Intake;
import org.arasan.resort.Resort;

/**
 * What a stay is booked for.
 *
 * @param intake the intake whose course the guest takes part in, or {@code null} for a stay by itself
 */
public record Booking(Resort resort, Intake intake, Member member, StayPeriod period, StayWish wish) {
}
