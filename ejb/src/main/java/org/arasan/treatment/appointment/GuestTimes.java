package org.arasan.treatment.appointment;

import java.util.List;
import org.arasan.stay.StayPeriod;

/**
 * What fills a guest's stay.
 *
 * @param visits      treatments, without the one that is judged
 * @param engagements lessons, meals and events
 */
public record GuestTimes(StayPeriod stay, List<Visit> visits, List<Engagement> engagements) {
}
