package org.arasan.course.makeup;

import java.util.List;
import org.arasan.course.StudyGroup;
import org.arasan.programme.Enrolment;

/**
 * How somebody stands with a topic.
 *
 * @param missed hours of the topic, by their number within the course, that were not attended and that no lesson still to be held makes good
 * @param ahead  whether a lesson on the topic that holds their name is still to be held
 */
public record TopicLack(Enrolment enrolment, StudyGroup group, List<Integer> missed, boolean ahead) {

    public Long id() {
        return enrolment.id();
    }

    public String name() {
        return enrolment.member().fullName();
    }
}
