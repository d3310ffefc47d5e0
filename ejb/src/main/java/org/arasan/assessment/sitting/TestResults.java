package org.arasan.assessment.sitting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.arasan.Refusal;
import org.arasan.Rows;
import org.arasan.Spelling;
import org.arasan.access.Caller;
import org.arasan.access.Role;
import org.arasan.assessment.sitting.TestResult.Line;
import org.arasan.assessment.sitting.TestResult.QuestionLine;
import org.arasan.assessment.sitting.TestResult.TopicLine;
import org.arasan.assessment.test.HeldTest;
import org.arasan.programme.Enrolment;
import org.arasan.programme.Intake;
import org.arasan.programme.Topic;

/** Results for those who teach: administrators of the resort, and trainers who give a lesson in the intake. */
@Stateless
@RolesAllowed({Role.ADMINISTRATOR, Role.TRAINER})
public class TestResults {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Caller caller;

    /** The tests of the intakes in which the calling trainer gives a lesson, the latest intake first. */
    @RolesAllowed(Role.TRAINER)
    public List<HeldTest> mine() {
        return em.createQuery("""
                select distinct h from HeldTest h join fetch h.test t left join fetch t.titles join fetch h.intake i join fetch i.resort
                join fetch i.programme where exists (select l from Lesson l where l.group.intake = i and l.trainer.account = :me)
                order by i.firstDay desc, h.id""", HeldTest.class).setParameter("me", caller.account()).getResultList();
    }

    /** By member, by topic, by question. An intake that the caller has no business with is not there. */
    public TestResult of(Long heldId) {
        HeldTest held = Rows.found(em, HeldTest.class, heldId);
        requireOpen(held.intake());
        em.createQuery("""
                select h from HeldTest h join fetch h.test t left join fetch t.titles join fetch h.intake i join fetch i.resort
                join fetch i.programme where h = :held""", HeldTest.class).setParameter("held", held).getResultList();
        return new TestResult(held, people(held), topics(held), questions(held));
    }

    private void requireOpen(Intake intake) {
        if (caller.is(Role.ADMINISTRATOR)) {
            caller.mayManage(intake.resort());
        } else if (em.createQuery("select l.id from Lesson l where l.group.intake = :intake and l.trainer.account = :me", Long.class)
                .setParameter("intake", intake).setParameter("me", caller.account()).setMaxResults(1).getResultList().isEmpty()) {
            throw Refusal.notFound();
        }
    }

    private List<Line> people(HeldTest held) {
        Map<Long, List<Sitting>> attempts = em.createQuery("select s from Sitting s where s.heldTest = :held order by s.number", Sitting.class)
                .setParameter("held", held).getResultStream().collect(Collectors.groupingBy(each -> each.enrolment().id()));
        Map<Long, Map<Integer, Integer>> byTopic = topicsOfSittings(held);
        return em.createQuery("""
                select e from Enrolment e join fetch e.member where e.intake = :intake and (e.state = ENROLLED or exists (
                    select s from Sitting s where s.enrolment = e and s.heldTest = :held))""", Enrolment.class)
                .setParameter("intake", held.intake()).setParameter("held", held).getResultStream()
                .map(each -> line(each, attempts.getOrDefault(each.id(), List.of()), byTopic))
                .sorted(Comparator.comparing(each -> Spelling.folded(each.name()))).toList();
    }

    private static Line line(Enrolment enrolment, List<Sitting> attempts, Map<Long, Map<Integer, Integer>> byTopic) {
        Optional<Sitting> best = attempts.stream().filter(each -> !each.isOpen()).max(Comparator.comparing(Sitting::percent));
        return new Line(enrolment.id(), enrolment.member().fullName(), attempts.size(), attempts.stream().anyMatch(Sitting::isOpen),
                best.map(Sitting::percent).orElse(null), attempts.stream().anyMatch(Sitting::isPassed),
                best.map(each -> byTopic.getOrDefault(each.id(), Map.of())).orElse(Map.of()));
    }

    /** Percent by topic, of every attempt that has ended. */
    private Map<Long, Map<Integer, Integer>> topicsOfSittings(HeldTest held) {
        Map<Long, Map<Integer, Integer>> topics = new HashMap<>();
        em.createQuery("""
                select q.sitting.id, q.edition.topic, sum(q.points), sum(q.edition.points) from SittingQuestion q
                where q.sitting.heldTest = :held and q.points is not null group by q.sitting.id, q.edition.topic""", Object[].class)
                .setParameter("held", held).getResultList().forEach(row -> topics.computeIfAbsent((Long) row[0], key -> new TreeMap<>())
                        .put((Integer) row[1], TestResult.percent((BigDecimal) row[2], (Long) row[3])));
        return topics;
    }

    private List<TopicLine> topics(HeldTest held) {
        Map<Integer, String> titles = held.intake().curriculum() == null ? Map.of() : em.createQuery(
                        "select t from Topic t where t.curriculum = :curriculum", Topic.class).setParameter("curriculum", held.intake().curriculum())
                .getResultStream().collect(Collectors.toMap(Topic::number, Topic::title));
        return em.createQuery("""
                select q.edition.topic, count(q), sum(q.points), sum(q.edition.points) from SittingQuestion q
                where q.sitting.heldTest = :held and q.points is not null group by q.edition.topic order by q.edition.topic""", Object[].class)
                .setParameter("held", held).getResultStream().map(row -> new TopicLine((Integer) row[0], titles.get((Integer) row[0]),
                        (Long) row[1], TestResult.percent((BigDecimal) row[2], (Long) row[3]))).toList();
    }

    private List<QuestionLine> questions(HeldTest held) {
        return em.createQuery("""
                select e.question.id, e.topic, e.text, count(q), sum(q.points), sum(e.points) from SittingQuestion q join q.edition e
                where q.sitting.heldTest = :held and q.points is not null group by e.question.id, e.topic, e.text""", Object[].class)
                .setParameter("held", held).getResultStream().map(row -> new QuestionLine((Long) row[0], (Integer) row[1], (String) row[2],
                        (Long) row[3], TestResult.percent((BigDecimal) row[4], (Long) row[5])))
                .sorted(Comparator.comparing(QuestionLine::percent).thenComparing(QuestionLine::question)).toList();
    }
}
