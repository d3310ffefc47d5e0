package org.arasan.planning.cure.judge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.arasan.planning.cure.facts.CureFacts;
import org.arasan.planning.cure.facts.CureGuest;
import org.arasan.planning.cure.facts.Minutes;
import org.arasan.planning.search.Because;

/**
 * Puts breaches into words: whom and when they concern. What is medical (the kind, the cabinet that gives it away) follows only where a doctor
 * reads, in a text of its own; the other has not even the argument.
 */
record Wording(CureFacts facts, Reader reader) {

    private static final String FOR_DOCTORS = ".doctor";

    /** One treatment at its time. */
    Because one(PlannedTreatment treatment) {
        return say("planning.cure.of.one", List.of(treatment.guest().name(), date(treatment), Minutes.timeOf(treatment.from())), treatment.kind().name(),
                treatment.cabinet().name());
    }

    /** Two of one guest. */
    Because both(PlannedTreatment one, PlannedTreatment other) {
        boolean ordered = one.from() <= other.from();
        PlannedTreatment earlier = ordered ? one : other;
        PlannedTreatment later = ordered ? other : one;
        return say("planning.cure.of.two", List.of(earlier.guest().name(), date(earlier), Minutes.timeOf(earlier.from()), Minutes.timeOf(later.from())),
                earlier.kind().name(), later.kind().name());
    }

    /** All of one prescription. */
    Because course(PlannedTreatment any) {
        return say("planning.cure.of.course", List.of(any.guest().name()), any.kind().name());
    }

    /** One that has no time. */
    Because without(PlannedTreatment treatment) {
        return say("planning.cure.of.left", List.of(treatment.guest().name()), treatment.kind().name());
    }

    Because moved(PlannedTreatment treatment) {
        int now = treatment.due().want().now();
        return say("planning.cure.of.move", List.of(treatment.guest().name(), facts.dateOf(Minutes.dayOf(now)), Minutes.timeOf(now), date(treatment),
                Minutes.timeOf(treatment.from())), treatment.kind().name());
    }

    /** A morning or an afternoon. */
    Because half(HalfDay half) {
        String text = half.morning() ? "planning.cure.of.morning" : "planning.cure.of.afternoon";
        return Because.of(text, guest(half.guest()).name(), facts.dateOf(half.day()));
    }

    Because day(int guest, int day) {
        return Because.of("planning.cure.of.day", guest(guest).name(), facts.dateOf(day));
    }

    Because guest(int guest, int treatments) {
        return Because.of("planning.cure.of.guest", guest(guest).name(), treatments);
    }

    /** A cabinet by itself tells nothing of a guest. */
    Because full(PlannedTreatment.Moment moment) {
        return Because.of("planning.cure.of.cabinet", moment.cabinet().name(), facts.dateOf(Minutes.dayOf(moment.at())), Minutes.timeOf(moment.at()));
    }

    private Because say(String text, List<Object> open, Object... medical) {
        if (reader == Reader.DESK) {
            return new Because(text, open);
        }
        List<Object> args = new ArrayList<>(open);
        args.addAll(List.of(medical));
        return new Because(text + FOR_DOCTORS, args);
    }

    private CureGuest guest(int index) {
        return facts.guests().get(index);
    }

    private LocalDate date(PlannedTreatment treatment) {
        return facts.dateOf(treatment.day());
    }
}
