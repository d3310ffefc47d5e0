package org.arasan.completion;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.arasan.Refusal;
import org.arasan.course.Attendance;
import org.arasan.programme.Enrolment;
import org.arasan.programme.Intake;
import org.arasan.programme.Programme;
import org.arasan.programme.ProgrammeKind.Lack;
import org.arasan.programme.ProgrammeKinds;
import org.arasan.stay.Stay;

/** Reads how members stand and asks the programme's kind what they lack. Guards nothing: use cases ask it after they have asked who calls. */
@Dependent
class Standings {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private ProgrammeKinds kinds;

    /** Everybody who is enrolled, by name. Three queries, however many they are. */
    List<Standing> of(Intake intake) {
        List<Enrolment> enrolments = em.createQuery("""
                select e from Enrolment e join fetch e.member m join fetch m.union
                where e.intake = :intake and e.state = :enrolled order by m.folded, e.id""", Enrolment.class)
                .setParameter("intake", intake).setParameter("enrolled", Enrolment.State.ENROLLED).getResultList();
        Map<Long, List<Attendance>> rolls = em.createQuery("""
                select a from Attendance a join fetch a.hour h
                where a.enrolment.intake = :intake order by h.ordinal, h.starts, a.id""", Attendance.class)
                .setParameter("intake", intake).getResultStream().collect(Collectors.groupingBy(each -> each.enrolment().id()));
        Map<Long, Stay> stays = em.createQuery("select s from Stay s where s.enrolment.intake = :intake and s.state <> CANCELLED", Stay.class)
                .setParameter("intake", intake).getResultStream()
                .collect(Collectors.toMap(each -> each.enrolment().id(), Function.identity()));
        return enrolments.stream()
                .map(each -> new Standing(each, stays.get(each.id()), rolls.getOrDefault(each.id(), List.of()))).toList();
    }

    Standing of(Enrolment enrolment) {
        List<Attendance> roll = em.createQuery("""
                select a from Attendance a join fetch a.hour h
                where a.enrolment = :enrolment order by h.ordinal, h.starts, a.id""", Attendance.class)
                .setParameter("enrolment", enrolment).getResultList();
        Stay stay = em.createQuery("select s from Stay s where s.enrolment = :enrolment and s.state <> CANCELLED", Stay.class)
                .setParameter("enrolment", enrolment).getResultStream().findFirst().orElse(null);
        return new Standing(enrolment, stay, roll);
    }

    /** What is wanting for completion; refuses a programme whose kind is not deployed. */
    List<Lack> lacking(Standing standing) {
        Programme programme = standing.enrolment().intake().programme();
        return kinds.of(programme).orElseThrow(() -> Refusal.conflict("completion.kind-gone", programme.kind()))
                .lacking(programme, standing.facts());
    }
}
