package org.arasan.planning;

import java.util.List;

/** A lesson that could not be laid out, and why: a text of the bundles with its arguments, which say what is short. */
public record Gap(LessonNeed need, String reason, List<Object> args) {
}
