package org.arasan.feedback;

import java.util.List;
import org.arasan.programme.Enrolment;

/**
 * A survey as one member sees it.
 *
 * @param heard the lessons to be asked about, in the order of the curriculum
 * @param said  what the member has said so far
 */
public record MySurvey(Survey survey, Enrolment enrolment, List<Heard> heard, List<Reply> said) {

    public boolean answered() {
        return !said.isEmpty();
    }
}
