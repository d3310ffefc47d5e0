package org.arasan.treatment.appointment;

/** A treatment that a guest has, or would have, at a time; the place's preparation afterwards is not the guest's. */
public record Visit(Kind kind, Span span) {
}
