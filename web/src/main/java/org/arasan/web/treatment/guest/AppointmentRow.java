package org.arasan.web.treatment.guest;

import java.time.Instant;
import org.arasan.treatment.appointment.Appointment;

/**
 * An appointment on the wire.
 *
 * @param kind     the id of the kind of treatment
 * @param place    of the cabinet, counted from 1
 * @param pinned   whether plans leave it where it is
 * @param revision grows with every change of time or place
 */
public record AppointmentRow(Long id, Long prescription, Long stay, Long kind, String name, Long cabinet, String cabinetName, int place,
                             Instant starts, Instant ends, boolean pinned, Appointment.State state, int revision) {

    static AppointmentRow of(Appointment each) {
        return new AppointmentRow(each.id(), each.prescription().id(), each.stay().id(), each.prescription().treatment().id(),
                each.prescription().treatment().name(), each.venue().id(), each.venue().name(), each.place(), each.starts(), each.ends(),
                each.pinned(), each.state(), each.revision());
    }
}
