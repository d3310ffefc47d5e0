package org.arasan.course.busy;

import java.time.Instant;

/** A time in which somebody is busy with a treatment; which one, and where, is not told. */
public record BusySpan(Long member, String name, Instant starts, Instant ends) {
}
