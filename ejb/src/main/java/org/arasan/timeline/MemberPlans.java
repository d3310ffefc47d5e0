package org.arasan.timeline;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.arasan.leisure.GuestEvents;
import org.arasan.leisure.LeisureEvent;
import org.arasan.programme.Enrolment;
import org.arasan.stay.Stay;
import org.arasan.timeline.Moment.Kind;
import org.arasan.timeline.Moment.Outing;
import org.arasan.timeline.calendar.CalendarEvent.Edition;

/** What a member has planned by themself or by others beside the hours of the house: lessons, treatments, and events for which they have signed up. */
@Dependent
class MemberPlans {

    @Inject
    private MemberLessons lessons;
    @Inject
    private MemberTreatments treatments;
    @Inject
    private GuestEvents events;

    /** {@code stay} is null where none is booked. */
    List<Moment> of(Enrolment enrolment, Stay stay) {
        return Stream.of(lessons.of(enrolment).stream(), treatments.of(stay).stream(), events.of(enrolment).stream().map(event -> moment(enrolment, event)))
                .flatMap(each -> each).toList();
    }

    /** Events that will not be, though the member wanted to go, and treatments that were cancelled. */
    List<Moment> calledOff(Enrolment enrolment, Stay stay) {
        return Stream.concat(events.calledOff(enrolment).stream().map(event -> moment(enrolment, event)), treatments.calledOff(stay).stream()).toList();
    }

    private static Moment moment(Enrolment enrolment, LeisureEvent event) {
        return Moment.of(Kind.EVENT, event.starts(), event.ends()).with(new Outing(event.id(),
                Edition.of(event.changes()), event.title(enrolment.member().contacts().language()), event.place()));
    }
}
