package org.arasan.course.substitution;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.arasan.Refusal;
import org.arasan.Rows;
import org.arasan.access.Caller;
import org.arasan.access.Role;
import org.arasan.clock.DomainClock;
import org.arasan.course.Lesson;
import org.arasan.course.trainer.Trainer;

/** A trainer is away for some days: every lesson of these days gets the best who may give it, all in one; what nobody may give stays. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class SpellSubstituting {

    /** A lesson of the spell and who would give it best; nobody where nobody may. */
    public record Proposal(Lesson lesson, Optional<Candidate> best) {
    }

    /** What was done, and the lessons that still wait for somebody. */
    public record Outcome(List<Lesson> passedOn, List<Lesson> left) {
    }

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Caller caller;
    @Inject
    private DomainClock clock;
    @Inject
    private SubstitutionReading reading;
    @Inject
    private Substituting substituting;

    /** The trainer's published lessons of these days that are not over, each with the best who may give it. */
    public List<Proposal> proposals(Long trainerId, LocalDate firstDay, LocalDate lastDay) {
        return lessons(trainerId, firstDay, lastDay).stream().map(each -> new Proposal(each, best(each))).toList();
    }

    /** Passes them on. Refuses days that end before they begin, and a missing reason. */
    public Outcome replaceAll(Long trainerId, LocalDate firstDay, LocalDate lastDay, String why) {
        Outcome outcome = new Outcome(new ArrayList<>(), new ArrayList<>());
        for (Lesson lesson : lessons(trainerId, firstDay, lastDay)) {
            Optional<Candidate> best = best(lesson);
            if (best.isPresent()) {
                outcome.passedOn.add(substituting.replace(lesson.id(), trainerId, best.get().trainer().id(), why));
            } else {
                outcome.left.add(lesson);
            }
        }
        return outcome;
    }

    private Optional<Candidate> best(Lesson lesson) {
        return reading.candidates(lesson).stream().filter(Candidate::possible).findFirst();
    }

    private List<Lesson> lessons(Long trainerId, LocalDate firstDay, LocalDate lastDay) {
        Trainer trainer = Rows.found(em, Trainer.class, trainerId);
        caller.mayManage(trainer.resort());
        if (firstDay == null || lastDay == null || lastDay.isBefore(firstDay)) {
            throw Refusal.invalid("trainer.absence-days").at("lastDay");
        }
        Instant from = firstDay.atStartOfDay(trainer.resort().zone()).toInstant();
        Instant until = lastDay.plusDays(1).atStartOfDay(trainer.resort().zone()).toInstant();
        return reading.lessons(trainerId, from.isBefore(clock.now()) ? clock.now() : from, until).stream().filter(Lesson::isPublished).toList();
    }
}
