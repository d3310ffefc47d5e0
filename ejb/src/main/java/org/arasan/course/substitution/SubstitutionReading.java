package org.arasan.course.substitution;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.arasan.Refusal;
import org.arasan.course.Lesson;
import org.arasan.course.substitution.Candidate.Familiarity;
import org.arasan.course.trainer.TaughtTopic;
import org.arasan.course.trainer.TrainerReading;
import org.arasan.course.trainer.Wish;
import org.arasan.programme.Intake;
import org.arasan.resort.Resort;

/** Reads lessons, what became of their trainers, and who could stand in. */
@Dependent
class SubstitutionReading {

    static final String WHOLE = """
            select s from Substitution s join fetch s.lesson l join fetch l.topic join fetch l.venue join fetch l.trainer lt
            left join fetch lt.account join fetch l.group g join fetch g.intake i join fetch i.resort join fetch i.programme
            join fetch s.replaced r left join fetch r.account left join fetch s.substitute u left join fetch u.account
            join fetch s.askedBy left join fetch s.decidedBy
            """;
    private static final String LESSON = """
            select distinct l from Lesson l join fetch l.group g join fetch g.intake i join fetch i.resort join fetch i.programme
            join fetch l.topic join fetch l.venue join fetch l.trainer t left join fetch t.account join fetch l.hours
            """;

    @PersistenceContext
    private EntityManager em;
    @Inject
    private TrainerReading trainers;

    Lesson lesson(Long id) {
        return em.createQuery(LESSON + "where l.id = :id", Lesson.class).setParameter("id", id).getResultStream().findFirst()
                .orElseThrow(Refusal::notFound);
    }

    /** The trainer's lessons that touch the time and are not over. */
    List<Lesson> lessons(Long trainer, Instant from, Instant until) {
        return em.createQuery(LESSON + "where t.id = :trainer and l.starts < :until and l.ends > :from and l.state <> CLOSED order by l.starts",
                Lesson.class).setParameter("trainer", trainer).setParameter("from", from).setParameter("until", until).getResultList();
    }

    static Wish wish(Lesson lesson) {
        Intake intake = lesson.group().intake();
        TaughtTopic topic = new TaughtTopic(intake.programme().id(), lesson.topic().number());
        return new Wish(lesson.id(), lesson.group().language(), topic, lesson.starts(), lesson.ends(), lesson.hours().size(),
                intake.needsTrainersOnSite() ? intake.id() : null);
    }

    /** All trainers of the house but the lesson's own, best first. */
    List<Candidate> candidates(Lesson lesson) {
        Resort resort = lesson.group().intake().resort();
        Wish wish = wish(lesson);
        Map<Long, Long> topic = given(lesson);
        Map<Long, Long> group = taught(lesson);
        return trainers.around(resort, lesson.starts()).stream().filter(each -> !each.trainer().id().equals(lesson.trainer().id()))
                .map(each -> Candidate.of(each, wish, new Familiarity(topic.getOrDefault(each.trainer().id(), 0L),
                        group.getOrDefault(each.trainer().id(), 0L)))).sorted(Candidate.BEST_FIRST).toList();
    }

    /** By trainer, how often each has given the lesson's topic, in whatever edition of the curriculum. */
    private Map<Long, Long> given(Lesson lesson) {
        return counted(em.createQuery("""
                select l.trainer.id, count(l) from Lesson l where l.trainer.resort = :resort and l.state = CLOSED
                and l.topic.title = :title group by l.trainer.id""", Object[].class)
                .setParameter("resort", lesson.group().intake().resort()).setParameter("title", lesson.topic().title()).getResultList());
    }

    /** By trainer, how many lessons each gives the lesson's group. */
    private Map<Long, Long> taught(Lesson lesson) {
        return counted(em.createQuery("""
                select l.trainer.id, count(l) from Lesson l where l.group = :group and l.id <> :lesson group by l.trainer.id""",
                Object[].class).setParameter("group", lesson.group()).setParameter("lesson", lesson.id()).getResultList());
    }

    private static Map<Long, Long> counted(List<Object[]> rows) {
        return rows.stream().collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }
}
