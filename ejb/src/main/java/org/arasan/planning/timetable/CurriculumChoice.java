package org.arasan.planning.timetable;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.arasan.ExpectedVersion;
import org.arasan.Refusal;
import org.arasan.Rows;
import org.arasan.access.Role;
import org.arasan.course.IntakeLock;
import org.arasan.programme.Curriculum;
import org.arasan.programme.Intake;
import org.arasan.programme.curriculum.DayFit;

/** Which edition and variant of its programme's curriculum an intake teaches; what it has chosen stays with it once it runs. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class CurriculumChoice {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private IntakeLock intakes;
    @Inject
    private TimetableSource source;
    @Inject
    private ExpectedVersion expected;

    /** The newest edition of the core and of each variant, and the one that the intake has; the core first. */
    public List<Curriculum> choices(Long intakeId) {
        Intake intake = intakes.see(intakeId);
        Map<Object, Curriculum> newest = new LinkedHashMap<>();
        em.createQuery("""
                select distinct c from Curriculum c left join fetch c.variant v left join fetch c.topics t where c.programme = :programme
                order by v.country nulls first, v.industry nulls first, c.edition desc, t.position""", Curriculum.class)
                .setParameter("programme", intake.programme()).getResultList().forEach(each -> {
                    newest.putIfAbsent(each.variant() == null ? "core" : each.variant().id(), each);
                    if (each.equals(intake.curriculum())) {
                        newest.putIfAbsent(each, each);
                    }
                });
        return newest.values().stream().distinct().toList();
    }

    /**
     * The intake teaches that edition from now on; a timetable drafted for another is thrown away. Refused once the timetable is published,
     * and where the hours of a day do not fit into the house's hours for lessons.
     */
    public Intake choose(Long intakeId, Long curriculumId) {
        Intake intake = expected.check(intakes.take(intakeId));
        Curriculum edition = Rows.found(em, Curriculum.class, curriculumId);
        if (!edition.programme().id().equals(intake.programme().id())) {
            throw Refusal.notFound();
        }
        DayFit.of(intake, intake.resort().rules()).tooShort(edition.plans()).stream().findFirst().ifPresent(day -> {
            throw Refusal.conflict("planning.curriculum-day-too-short", day, intake.resort().name()).at("curriculum");
        });
        if (!edition.equals(intake.curriculum())) {
            intake.teach(edition);
            source.lessons(intake).forEach(em::remove);
            em.flush();
        }
        return intake;
    }
}
