package org.arasan.course;

import java.util.List;
import org.arasan.member.Member;

/** Told inside the transaction: a published lesson is off. These would have heard it. */
public record LessonRemoved(Lesson lesson, List<Member> hearers) {
}
