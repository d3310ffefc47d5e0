package org.arasan.kind.leaderschool;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.arasan.Refusal;
import org.arasan.course.Lesson;
import org.arasan.programme.Curriculum;
import org.arasan.programme.Details;
import org.arasan.programme.Intake;
import org.arasan.programme.IntakeOpening;
import org.arasan.programme.IntakeWish;
import org.arasan.programme.Section;
import org.arasan.programme.Section.Line;

/** The yearly runs of a school at one house: what each came to, and how the next is started from the one before. */
@ApplicationScoped
class SchoolRuns {

    private static final String RUN = "run";

    @PersistenceContext
    private EntityManager em;
    @Inject
    private IntakeOpening opening;

    /**
     * Opens the next run at the same house, with the newest edition of the same variant and its year counted on. Refused on a day before the
     * present run has ended, besides what opening an intake refuses.
     */
    void startNext(Intake present, LocalDate firstDay) {
        if (!firstDay.isAfter(present.lastDay())) {
            throw Refusal.invalid("leaderschool.run-too-early", present.number(), present.lastDay()).at("firstDay");
        }
        Intake next = opening.open(new IntakeWish(present.programme().id(), present.resort().id(), firstDay, variant(present), Map.of()));
        Map<String, String> details = new HashMap<>(present.details().values());
        details.put(RUN, String.valueOf(Math.max(present.details().number(RUN), present.number()) + 1));
        next.detail(new Details(details));
    }

    private static Long variant(Intake present) {
        Curriculum taught = present.curriculum();
        return taught == null || taught.variant() == null ? null : taught.variant().id();
    }

    /** Who listens, by sectoral union. */
    Section sectors(Intake intake) {
        return new Section("sectors", em.createQuery("""
                select u.name, count(e) from Enrolment e join e.member m left join m.union u where e.intake = :intake and e.state = ENROLLED
                group by u.name order by count(e) desc, u.name""", Object[].class).setParameter("intake", intake).getResultStream()
                .map(row -> new Line("leaderschool.sector", List.of(row[0] == null ? "—" : row[0]), String.valueOf(row[1]))).toList());
    }

    /** What all streams hear together, such as the opening lecture: when, who gives it, and how many it is for. */
    Section plenaries(Intake intake) {
        return new Section("plenaries", em.createQuery("""
                select l, (select count(gm) from StudyGroupMember gm where gm.group.intake = :intake and gm.enrolment.state = ENROLLED)
                from Lesson l join fetch l.topic join fetch l.trainer join fetch l.venue
                where l.group.intake = :intake and l.topic.form = 'PLENARY' and l.makeUp = false order by l.starts""", Object[].class)
                .setParameter("intake", intake).getResultStream().map(row -> plenary((Lesson) row[0], (Long) row[1], intake)).toList());
    }

    private static Line plenary(Lesson lesson, Long listeners, Intake intake) {
        return new Line("leaderschool.plenary", List.of(lesson.topic().title(), LocalDate.ofInstant(lesson.starts(), intake.resort().zone()),
                lesson.venue().name(), lesson.trainer().name()), String.valueOf(listeners));
    }

    /** All runs at the house, the latest first, with listeners, graduates and who gave the lecture that opened them. */
    Section all(Intake intake) {
        return new Section("runs", em.createQuery("""
                select i, (select count(e) from Enrolment e where e.intake = i and e.state = ENROLLED),
                (select count(c) from Completion c where c.enrolment.intake = i),
                (select min(t.name) from Lesson l join l.trainer t where l.group.intake = i and l.topic.form = 'PLENARY' and l.makeUp = false
                and l.starts = (select min(o.starts) from Lesson o where o.group.intake = i and o.topic.form = 'PLENARY' and o.makeUp = false))
                from Intake i where i.programme = :programme and i.resort = :resort order by i.firstDay desc, i.id desc""", Object[].class)
                .setParameter("programme", intake.programme()).setParameter("resort", intake.resort()).getResultStream()
                .map(row -> line((Intake) row[0], (Long) row[1], (Long) row[2], row[3] == null ? "—" : (String) row[3])).toList());
    }

    private static Line line(Intake run, Long listeners, Long graduates, String opened) {
        int year = Math.max(run.details().number(RUN), run.number());
        return new Line("leaderschool.run", List.of(year, run.firstDay(), listeners, opened), String.valueOf(graduates));
    }
}
