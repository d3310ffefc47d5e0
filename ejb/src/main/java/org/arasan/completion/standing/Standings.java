package org.arasan.completion.standing;

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
import org.arasan.programme.FactSources;
import org.arasan.programme.FactSources.Known;
import org.arasan.programme.Intake;
import org.arasan.programme.Lack;
import org.arasan.programme.Programme;
import org.arasan.programme.ProgrammeKinds;
import org.arasan.programme.Requirement;
import org.arasan.stay.Stay;

/** Reads how members stand and asks the programme's kind what they lack. Guards nothing: use cases ask it after they have asked who calls. */
@Dependent
public class Standings {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private ProgrammeKinds kinds;
    @Inject
    private FactSources sources;

    /** Everybody who is enrolled, by name. As many queries as there are sources of facts, however many people they are. */
    public List<Standing> of(Intake intake) {
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
        Known more = more(intake.programme(), enrolments);
        return enrolments.stream().map(each -> new Standing(each, stays.get(each.id()), rolls.getOrDefault(each.id(), List.of()),
                more.values().getOrDefault(each.id(), Map.of()), more.unknown())).toList();
    }

    public Standing of(Enrolment enrolment) {
        List<Attendance> roll = em.createQuery("""
                select a from Attendance a join fetch a.hour h
                where a.enrolment = :enrolment order by h.ordinal, h.starts, a.id""", Attendance.class)
                .setParameter("enrolment", enrolment).getResultList();
        Stay stay = em.createQuery("select s from Stay s where s.enrolment = :enrolment and s.state <> CANCELLED", Stay.class)
                .setParameter("enrolment", enrolment).getResultStream().findFirst().orElse(null);
        Known more = more(enrolment.intake().programme(), List.of(enrolment));
        return new Standing(enrolment, stay, roll, more.values().getOrDefault(enrolment.id(), Map.of()), more.unknown());
    }

    /** What is wanting for completion. Where the kind is not deployed, or broken, that is what is wanting, and its history stays readable. */
    public List<Lack> lacking(Standing standing) {
        Programme programme = standing.enrolment().intake().programme();
        if (!standing.unknown().isEmpty()) {
            return standing.unknown();
        }
        try {
            return kinds.required(programme).lacking(programme, standing.facts());
        } catch (Refusal no) {
            return List.of(new Lack(no.code(), no.args()));
        }
    }

    /** The facts that the programme's rules ask for and the core does not know, by enrolment and name. */
    private Known more(Programme programme, List<Enrolment> enrolments) {
        return sources.ask(programme.requirements().stream().map(Requirement::fact).collect(Collectors.toSet()), enrolments);
    }
}
