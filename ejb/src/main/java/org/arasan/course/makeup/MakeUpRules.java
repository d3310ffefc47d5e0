package org.arasan.course.makeup;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.arasan.Refusal;
import org.arasan.course.Attendance;
import org.arasan.course.Lesson;
import org.arasan.course.LessonPlace;
import org.arasan.course.StudyGroup;
import org.arasan.course.trainer.TaughtTopic;
import org.arasan.course.trainer.Trainer;
import org.arasan.course.trainer.TrainerOnSite;
import org.arasan.course.trainer.TrainerReading;
import org.arasan.course.trainer.Wish;
import org.arasan.programme.Intake;
import org.arasan.programme.Topic;

/** What a make-up lesson may not break, each rule with its refusal. The database judges the clashes once more. */
@Dependent
class MakeUpRules {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private TrainerReading trainers;

    /** Refuses an intake whose timetable is not published, and one that is over. */
    void requireRunning(Intake intake, Instant now) {
        if (intake.state() == Intake.State.PREPARING) {
            throw Refusal.conflict("makeup.not-published");
        }
        if (intake.state() == Intake.State.COMPLETED || !now.isBefore(intake.ends())) {
            throw Refusal.conflict("makeup.intake-over", intake.number());
        }
    }

    /** Refuses a lesson for nobody, and for people who attended everything or whose lesson is still to come. */
    void requireLack(List<TopicLack> people, String topic) {
        if (people.isEmpty()) {
            throw Refusal.invalid("makeup.nobody").at("people");
        }
        people.stream().filter(each -> each.missed().isEmpty()).findFirst().ifPresent(each -> {
            throw Refusal.conflict(each.ahead() ? "makeup.still-to-come" : "makeup.nothing-missed", each.name(), topic).at("people");
        });
    }

    /** Refuses a time that is past or outside the intake. */
    void requireTime(Intake intake, Instant starts, Instant ends, Instant now) {
        if (starts == null) {
            throw Refusal.invalid("makeup.no-time").at("starts");
        }
        if (starts.isBefore(now)) {
            throw Refusal.invalid("makeup.in-the-past").at("starts");
        }
        if (starts.isBefore(intake.begins()) || ends.isAfter(intake.ends())) {
            throw Refusal.conflict("makeup.outside-intake", intake.firstDay(), intake.lastDay()).at("starts");
        }
    }

    /** Refuses a room that is too small or taken, a trainer who is away or teaches, and people who are elsewhere at that time. */
    void requireFree(Intake intake, LessonPlace place, Instant ends, List<TopicLack> people) {
        if (place.venue().places() < people.size()) {
            throw Refusal.conflict("makeup.room-too-small", place.venue().name(), place.venue().places(), people.size()).at("venue");
        }
        if (intake.staysOvernight()) {
            requireOnSite(intake, place);
        }
        for (Lesson other : lessons(place.starts(), ends)) {
            if (other.venue().id().equals(place.venue().id())) {
                throw busy("room-busy", place.venue().name(), other, intake).at("venue");
            }
            if (other.trainer().id().equals(place.trainer().id())) {
                throw busy("trainer-busy", place.trainer().name(), other, intake).at("trainer");
            }
        }
        names(place.starts(), ends, people).stream().findFirst().ifPresent(name -> {
            throw busy("person-busy", name.enrolment().member().fullName(), name.hour().lesson(), intake).at("people");
        });
    }

    /** Refuses a trainer whom anything else forbids to give it: an absence, hours of the week, another language or topic. */
    void requireAble(StudyGroup host, Topic topic, LessonPlace place, Instant ends) {
        Intake intake = host.intake();
        Wish wish = new Wish(null, host.language(), new TaughtTopic(intake.programme().id(), topic.number()), place.starts(), ends, topic.academicHours(),
                intake.needsTrainersOnSite() ? intake.id() : null);
        trainers.around(intake.resort(), place.starts()).stream().filter(each -> each.trainer().id().equals(place.trainer().id()))
                .flatMap(each -> each.against(wish).stream()).filter(each -> each.kind().binding()).findFirst().ifPresent(each -> {
                    throw each.refusal();
                });
    }

    private void requireOnSite(Intake intake, LessonPlace place) {
        Trainer trainer = place.trainer();
        List<TrainerOnSite> spells = em.createQuery("select s from TrainerOnSite s where s.intake = :intake and s.trainer = :trainer",
                TrainerOnSite.class).setParameter("intake", intake).setParameter("trainer", trainer).getResultList();
        LocalDate day = place.starts().atZone(intake.resort().zone()).toLocalDate();
        if (spells.stream().noneMatch(each -> each.covers(day))) {
            throw Refusal.conflict("makeup.trainer-away", trainer.name(), day).at("trainer");
        }
    }

    private List<Lesson> lessons(Instant starts, Instant ends) {
        return em.createQuery("select l from Lesson l join fetch l.topic where l.starts < :ends and l.ends > :starts order by l.starts",
                Lesson.class).setParameter("starts", starts).setParameter("ends", ends).getResultList();
    }

    private List<Attendance> names(Instant starts, Instant ends, List<TopicLack> people) {
        return em.createQuery("""
                select a from Attendance a join fetch a.enrolment e join fetch e.member m join fetch a.hour h join fetch h.lesson l
                join fetch l.topic where a.member in :members and a.starts < :ends and a.ends > :starts order by a.starts""", Attendance.class)
                .setParameter("members", people.stream().map(each -> each.enrolment().member()).toList())
                .setParameter("starts", starts).setParameter("ends", ends).getResultList();
    }

    private static Refusal busy(String code, String who, Lesson other, Intake intake) {
        LocalTime until = other.ends().atZone(intake.resort().zone()).toLocalTime();
        return Refusal.conflict("makeup." + code, who, until, other.topic().title());
    }
}
