package org.arasan.course.makeup;

import java.util.List;
import org.arasan.course.Lesson;
import org.arasan.course.trainer.Trainer;
import org.arasan.programme.Intake;
import org.arasan.programme.Topic;
import org.arasan.resort.Venue;

/**
 * What somebody who plans a make-up lesson chooses from.
 *
 * @param topics  those that the caller may have given once more
 * @param topic   the one chosen
 * @param people  those who missed hours of it
 * @param planned the make-up lessons of the intake, in the order of time
 */
public record MakeUpChoice(Intake intake, List<Topic> topics, Topic topic, List<TopicLack> people, List<Venue> venues, List<Trainer> trainers,
                           List<Lesson> planned) {
}
