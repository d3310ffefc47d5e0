package org.arasan.course.trainer;

import java.time.LocalDate;
import java.util.List;

/**
 * All about one trainer: what they teach, when they can, what they give this month, how much it is.
 *
 * @param today the resort's day, by which the month and the weeks are chosen
 */
public record TrainerSheet(Trainer trainer, List<TrainerAbsence> absences, List<TrainerOnSite> spells, List<Slot> month, TrainerLoad load,
                           LocalDate today) {
}
