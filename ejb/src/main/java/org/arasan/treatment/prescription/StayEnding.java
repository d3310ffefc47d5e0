package org.arasan.treatment.prescription;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.arasan.stay.Stay;
import org.arasan.stay.StayChanged;

/** Whoever is not coming or has gone is to have nothing any more; whoever stays fewer days, nothing that would begin after them. */
@Dependent
public class StayEnding {

    @Inject
    private PrescriptionBook book;

    void follow(@Observes StayChanged changed) {
        Stay stay = changed.stay();
        book.active(stay).stream().filter(each -> !stay.open() || each.dosage().firstDay() > lastDay(stay))
                .forEach(each -> book.stop(each, Prescription.Cause.STAY, null));
    }

    private static int lastDay(Stay stay) {
        return stay.period().nights() + 1;
    }
}
