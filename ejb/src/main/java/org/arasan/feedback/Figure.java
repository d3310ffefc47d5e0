package org.arasan.feedback;

import java.math.BigDecimal;
import java.util.List;

/**
 * What people said to one question about one thing.
 *
 * @param about   the topic or trainer it is about, {@code null} for the course as a whole
 * @param name    its name, {@code null} for the course
 * @param people  how many answered, those left out not counted; 0 where too few did
 * @param average of ratings from 1 to 5, rounded to a tenth; {@code null} for other questions and where too few answered
 * @param shares  by choice, how many took it; {@code null} stands where it might point at somebody
 * @param texts   what was written, in no order
 */
public record Figure(SurveyQuestion question, Long about, String name, int people, BigDecimal average, List<Integer> shares,
                     List<String> texts) {

    /** Whether too few have answered to say anything. */
    public boolean hidden() {
        return people == 0;
    }
}
