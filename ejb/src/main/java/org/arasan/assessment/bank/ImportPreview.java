package org.arasan.assessment.bank;

import java.util.List;
import org.arasan.assessment.Fault;
import org.arasan.assessment.Reading.Found;

/**
 * What a file would bring, or has brought.
 *
 * @param fresh questions that the bank has not yet; empty once it is decided
 * @param known places of questions that the bank has already, or that stand in the file twice
 */
public record ImportPreview(QuestionFile file, List<Found> fresh, List<Found> known, List<Fault> faults) {

    /** Only a file without a fault is taken: nothing is half imported. */
    public boolean ready() {
        return file.isOpen() && faults.isEmpty() && !fresh.isEmpty();
    }
}
