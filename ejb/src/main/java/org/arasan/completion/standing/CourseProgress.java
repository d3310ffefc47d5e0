package org.arasan.completion.standing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.arasan.Refusal;
import org.arasan.access.Caller;
import org.arasan.access.Role;
import org.arasan.programme.Enrolment;

/** How far one person is in the course of an intake. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class CourseProgress {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Caller caller;
    @Inject
    private Standings standings;

    /**
     * @param group name of the study group, or {@code null} where there is none yet
     * @param attended academic hours, of {@code hours} that the course has
     */
    public record Progress(String group, int attended, int hours) {
    }

    /** Refuses an enrolment of another caller's resort as if there were none. */
    public Progress of(Long enrolmentId) {
        Enrolment enrolment = em.createQuery("""
                select e from Enrolment e join fetch e.intake i join fetch i.programme join fetch i.resort where e.id = :id""",
                Enrolment.class)
                .setParameter("id", enrolmentId).getResultStream().findFirst().orElseThrow(Refusal::notFound);
        caller.mayManage(enrolment.intake().resort());
        String group = em.createQuery("select s.group.name from StudyGroupMember s where s.enrolment = :enrolment", String.class)
                .setParameter("enrolment", enrolment).getResultStream().findFirst().orElse(null);
        return new Progress(group, standings.of(enrolment).hoursAttended(), enrolment.intake().programme().academicHours());
    }
}
