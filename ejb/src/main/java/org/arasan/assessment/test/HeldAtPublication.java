package org.arasan.assessment.test;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.arasan.course.TimetablePublished;
import org.arasan.programme.Intake;

/** A test with days of its own is held in every intake whose timetable is published, however often that is. */
@Dependent
class HeldAtPublication {

    @PersistenceContext
    private EntityManager em;

    void hold(@Observes TimetablePublished published) {
        Intake intake = em.find(Intake.class, published.intake());
        em.createQuery("""
                select t from KnowledgeTest t where t.programme = :programme and t.retired is null and t.opensDay is not null
                and not exists (select h from HeldTest h where h.test = t and h.intake = :intake) order by t.id""", KnowledgeTest.class)
                .setParameter("programme", intake.programme()).setParameter("intake", intake).getResultList()
                .forEach(each -> em.persist(new HeldTest(each, intake)));
    }
}
