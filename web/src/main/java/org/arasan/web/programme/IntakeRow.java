package org.arasan.web.programme;

import java.time.Instant;
import java.time.LocalDate;
import org.arasan.Language;
import org.arasan.programme.Intake;

/**
 * An intake on the wire.
 *
 * @param number among the intakes of its programme at its resort
 * @param title of its programme, in the reader's language
 * @param begins the check-in hour of the first day
 * @param ends the check-out hour of the last day
 */
public record IntakeRow(Long id, int number, Long programme, String title, Long resort, String resortName, LocalDate firstDay,
                        LocalDate lastDay, Instant begins, Instant ends, Intake.State state) {

    static IntakeRow of(Intake intake, Language language) {
        return new IntakeRow(intake.id(), intake.number(), intake.programme().id(), intake.programme().title(language),
                intake.resort().id(), intake.resort().name(), intake.firstDay(), intake.lastDay(), intake.begins(), intake.ends(),
                intake.state());
    }
}
