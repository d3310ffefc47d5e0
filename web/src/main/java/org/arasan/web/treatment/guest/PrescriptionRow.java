package org.arasan.web.treatment.guest;

import java.time.Instant;
import org.arasan.treatment.prescription.PartOfDay;
import org.arasan.treatment.prescription.Prescription;

/**
 * A prescription on the wire.
 *
 * @param kind   the id of the kind of treatment
 * @param doctor the name of whoever prescribed it
 * @param cause  what stopped it, null while it is active
 * @param why    the doctor's reason, or the condition that forbids it, or null
 */
public record PrescriptionRow(Long id, Long stay, Long kind, String name, int count, int firstDay, int lastDay, PartOfDay part,
                              Prescription.State state, String doctor, Instant prescribedAt, Prescription.Cause cause, String why, Instant stoppedAt) {

    static PrescriptionRow of(Prescription each) {
        return new PrescriptionRow(each.id(), each.stay().id(), each.treatment().id(), each.treatment().name(), each.dosage().count(),
                each.dosage().firstDay(), each.dosage().lastDay(), each.dosage().part(), each.state(), each.doctor().name(), each.prescribedAt(),
                each.cause(), each.why(), each.stoppedAt());
    }
}
