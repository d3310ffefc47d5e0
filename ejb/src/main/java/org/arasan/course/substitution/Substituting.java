package org.arasan.course.substitution;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.arasan.Refusal;
import org.arasan.Rows;
import org.arasan.access.Caller;
import org.arasan.access.Role;
import org.arasan.clock.DomainClock;
import org.arasan.course.IntakeLock;
import org.arasan.course.Lesson;
import org.arasan.course.LessonMoved;
import org.arasan.course.trainer.Trainer;

/** Lets somebody else give a lesson. The former trainer's way to its rolls ends, the new one's begins; marks already set stay. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class Substituting {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Caller caller;
    @Inject
    private DomainClock clock;
    @Inject
    private IntakeLock intakes;
    @Inject
    private SubstitutionReading reading;
    @Inject
    private Event<LessonMoved> moved;

    /** Who could give the lesson instead of its trainer, best first; who may not comes last, with what forbids it. */
    public List<Candidate> candidates(Long lessonId) {
        return reading.candidates(seen(lessonId));
    }

    /** The lesson with its group, place and trainer. */
    public Lesson lesson(Long lessonId) {
        return seen(lessonId);
    }

    /**
     * Replaces {@code instead} in a published lesson. Refused with whatever forbids it, without a reason where nobody has asked, and where
     * the lesson is not {@code instead}'s any more because somebody else was quicker.
     */
    public Lesson replace(Long lessonId, Long instead, Long substituteId, String why) {
        Lesson lesson = taken(lessonId);
        if (!lesson.trainer().id().equals(instead)) {
            throw Refusal.conflict("substitution.already", lesson.trainer().name()).at("trainer");
        }
        Candidate chosen = reading.candidates(lesson).stream().filter(each -> each.trainer().id().equals(substituteId)).findFirst()
                .orElseThrow(Refusal::notFound);
        chosen.against().stream().filter(each -> each.kind().binding()).findFirst().ifPresent(each -> {
            throw each.refusal();
        });
        make(lesson, chosen.trainer(), () -> new Substitution(lesson, why, caller.account(), clock.now()));
        em.flush();
        moved.fire(new LessonMoved(lesson));
        return lesson;
    }

    /**
     * The same where a published lesson goes to another trainer as it is moved on the timetable, whose rules the caller has asked; its intake
     * is locked, and who tells of the move. Whoever has asked to be replaced has the answer; else no reason stands in the history.
     */
    public void passOn(Lesson lesson, Trainer other) {
        make(lesson, other, () -> Substitution.moved(lesson, caller.account(), clock.now()));
    }

    private void make(Lesson lesson, Trainer substitute, Supplier<Substitution> unasked) {
        Substitution asked = open(lesson).orElseGet(unasked);
        asked.make(substitute, caller.account(), clock.now());
        em.persist(asked);
    }

    /** Says no to a trainer who has asked, and why. */
    public Substitution decline(Long substitutionId, String answer) {
        Substitution asked = Rows.found(em, Substitution.class, substitutionId);
        taken(asked.lesson().id());
        em.refresh(asked);
        asked.decline(answer, caller.account(), clock.now());
        return asked;
    }

    /** What trainers of that resort have asked and nobody has decided yet, the next lesson first. */
    public List<Substitution> asked(Long resortId) {
        caller.mayManage(resortId);
        return em.createQuery(SubstitutionReading.WHOLE + """
                where i.resort.id = :resort and s.state = ASKED and l.state <> CLOSED and lt = r order by l.starts""", Substitution.class)
                .setParameter("resort", resortId).getResultList();
    }

    /** What became of the lesson's trainers, the latest first. */
    public List<Substitution> history(Long lessonId) {
        seen(lessonId);
        return em.createQuery(SubstitutionReading.WHOLE + "where l.id = :lesson order by s.askedAt desc, s.id desc", Substitution.class)
                .setParameter("lesson", lessonId).getResultList();
    }

    private Optional<Substitution> open(Lesson lesson) {
        return em.createQuery("select s from Substitution s where s.lesson = :lesson and s.state = ASKED", Substitution.class)
                .setParameter("lesson", lesson).getResultStream().filter(each -> isMeant(each, lesson)).findFirst();
    }

    /** The question of somebody who does not give the lesson any more has answered itself: it is taken back here. */
    private boolean isMeant(Substitution asked, Lesson lesson) {
        if (Objects.equals(asked.replaced().id(), lesson.trainer().id())) {
            return true;
        }
        asked.withdraw(caller.account(), clock.now());
        em.flush();
        return false;
    }

    private Lesson seen(Long lessonId) {
        Lesson lesson = reading.lesson(lessonId);
        caller.mayManage(lesson.group().intake().resort());
        return lesson;
    }

    /** The lesson as it is now, its intake locked. */
    private Lesson taken(Long lessonId) {
        Lesson lesson = seen(lessonId);
        intakes.take(lesson.group().intake().id());
        em.refresh(lesson);
        if (!lesson.isPublished()) {
            throw Refusal.conflict("course.lesson-not-published", lesson.topic().title(), lesson.hearers());
        }
        return lesson;
    }
}
