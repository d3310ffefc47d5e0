package org.arasan.course;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import org.arasan.access.Role;

/** Tells an administrator of the whole house which lessons and intakes the keys on the agenda belong to. Unknown ids are left out. */
@Stateless
@RolesAllowed(Role.HOUSE)
public class AgendaNames {

    /** A lesson as people speak of it. */
    public record LessonName(Long id, String resort, String group, String topic) {
    }

    /** An intake as people speak of it. */
    public record IntakeName(Long id, String resort, int number) {
    }

    @PersistenceContext
    private EntityManager em;

    public List<LessonName> lessons(Collection<Long> ids) {
        return em.createQuery("""
                select new org.arasan.course.AgendaNames$LessonName(l.id, r.name, coalesce(l.hearers, g.name), t.title) from Lesson l
                join l.topic t join l.group g join g.intake i join i.resort r where l.id in :ids""", LessonName.class)
                .setParameter("ids", ids).getResultList();
    }

    public List<IntakeName> intakes(Collection<Long> ids) {
        return em.createQuery("""
                select new org.arasan.course.AgendaNames$IntakeName(i.id, r.name, i.number) from Intake i
                join i.resort r where i.id in :ids""", IntakeName.class)
                .setParameter("ids", ids).getResultList();
    }
}
