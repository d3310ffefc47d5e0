package org.arasan.clock;

import java.time.Instant;
import org.arasan.clock.Agenda.Job;

/**
 * How one kind of job stands.
 *
 * @param next    when the first of its entries that wait is due; null where none waits
 * @param pending how many entries it has on the agenda
 * @param failed  how many were given up, and wait for somebody to look at them
 * @param last    its latest performance; null where there was none
 * @param paused  whether it is held back
 */
public record JobStanding(Job job, Instant next, long pending, long failed, AgendaRun last, boolean paused) {
}
