package org.arasan.feedback;

import org.arasan.course.trainer.Trainer;
import org.arasan.programme.Topic;

/** A topic that somebody has heard, and from whom. */
public record Heard(Topic topic, Trainer trainer) {
}
