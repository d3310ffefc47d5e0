package org.arasan.timeline;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.arasan.stay.Stay;
import org.arasan.timeline.Moment.Given;
import org.arasan.timeline.Moment.Kind;
import org.arasan.timeline.calendar.CalendarEvent.Edition;
import org.arasan.treatment.appointment.Appointment;

/** The treatments for which a member has appointments; only the member's own days show them. One query. */
@Dependent
class MemberTreatments {

    @PersistenceContext
    private EntityManager em;

    /** {@code stay} is null where none is booked. Missed and cancelled ones are left out. */
    List<Moment> of(Stay stay) {
        return in(stay, List.of(Appointment.State.PLANNED, Appointment.State.DONE));
    }

    /** Those that will not be. */
    List<Moment> calledOff(Stay stay) {
        return in(stay, List.of(Appointment.State.CANCELLED));
    }

    private List<Moment> in(Stay stay, List<Appointment.State> states) {
        return stay == null ? List.of() : em.createQuery("""
                select a from Appointment a join fetch a.venue join fetch a.prescription p join fetch p.treatment
                where a.stay = :stay and a.state in :states order by a.starts, a.id""", Appointment.class).setParameter("stay", stay)
                .setParameter("states", states).getResultStream().map(MemberTreatments::moment).toList();
    }

    private static Moment moment(Appointment each) {
        return Moment.of(Kind.TREATMENT, each.starts(), each.ends()).with(
                new Given(each.id(), new Edition(each.revision(), each.changed()), each.prescription().treatment().name(), each.venue().name()));
    }
}
