package org.arasan.feedback;

import java.util.List;
import org.arasan.programme.Intake;

/**
 * How an intake was liked.
 *
 * @param survey   {@code null} where none was opened
 * @param invited  people who attended at least an hour
 * @param answered how many of them took part
 * @param course   about the course as a whole; this and the rest only once the survey is closed
 */
public record IntakeFeedback(Intake intake, Survey survey, int invited, int answered, List<Figure> course, List<Figure> topics,
                             List<Figure> trainers) {

    /** Of a hundred invited. */
    public int rate() {
        return invited == 0 ? 0 : Math.round(100f * answered / invited);
    }
}
