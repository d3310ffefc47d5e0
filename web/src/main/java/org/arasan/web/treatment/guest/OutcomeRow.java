package org.arasan.web.treatment.guest;

import java.util.List;
import org.arasan.treatment.prescription.BaseProgramme;
import org.arasan.treatment.prescription.LeftOut;

/** What one guest was prescribed of the base programme, and which kinds not and why. */
public record OutcomeRow(Long stay, String guest, List<PrescriptionRow> prescribed, List<Left> leftOut) {

    /** @param condition the name of the condition that forbids it, or null */
    public record Left(Long kind, String name, LeftOut.Why why, String condition) {
    }

    static OutcomeRow of(BaseProgramme.Outcome outcome) {
        return new OutcomeRow(outcome.stay().id(), outcome.stay().member().fullName(), outcome.prescribed().stream().map(PrescriptionRow::of).toList(),
                outcome.leftOut().stream().map(each -> new Left(each.kind().id(), each.kind().name(), each.why(), each.condition())).toList());
    }
}
