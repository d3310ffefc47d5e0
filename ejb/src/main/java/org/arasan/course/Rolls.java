package org.arasan.course;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.arasan.programme.Enrolment;

/** Writes people onto the rolls of published hours, and takes them off again where nobody has called them yet. */
@Dependent
class Rolls {

    @PersistenceContext
    private EntityManager em;

    /** Puts everybody who is still enrolled onto the roll of each of these hours. Safe to repeat. */
    void write(Collection<AcademicHour> hours, Collection<StudyGroupMember> people) {
        Set<String> written = new HashSet<>(em.createQuery("""
                select concat(a.hour.id, '/', a.enrolment.id) from Attendance a where a.hour in :hours""", String.class)
                .setParameter("hours", hours).getResultList());
        for (AcademicHour hour : hours) {
            for (StudyGroupMember each : people) {
                Enrolment enrolment = each.enrolment();
                if (enrolment.state() == Enrolment.State.ENROLLED && written.add(hour.id() + "/" + enrolment.id())) {
                    em.persist(new Attendance(hour, enrolment));
                }
            }
        }
    }

    /** Takes the person off the rolls on which there is no mark for them; what was marked stays, and so do make-up lessons. */
    void erase(Enrolment enrolment) {
        em.createQuery("""
                delete from Attendance a where a.enrolment = :enrolment and a.mark is null
                and a.hour in (select h from AcademicHour h where h.lesson.makeUp = false)""")
                .setParameter("enrolment", enrolment).executeUpdate();
    }

    /** Numbers of the hours for which the person has a mark already. */
    Set<Integer> marked(Enrolment enrolment) {
        return Set.copyOf(em.createQuery("""
                select a.hour.ordinal from Attendance a where a.enrolment = :enrolment and a.mark is not null""", Integer.class)
                .setParameter("enrolment", enrolment).getResultList());
    }
}
