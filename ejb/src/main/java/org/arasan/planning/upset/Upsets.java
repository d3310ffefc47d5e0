package org.arasan.planning.upset;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.arasan.Rows;
import org.arasan.access.Caller;
import org.arasan.access.Role;
import org.arasan.clock.DomainClock;
import org.arasan.planning.run.PlanPart;
import org.arasan.programme.Intake;
import org.arasan.resort.Venue;
import org.arasan.treatment.appointment.Appointment;

/** Says what of an intake has no place, or a place that no longer holds; and what a plan has to be made of to mend it. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class Upsets {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Caller caller;
    @Inject
    private DomainClock clock;
    @Inject
    private RoomUpsets rooms;
    @Inject
    private LessonUpsets lessons;
    @Inject
    private TreatmentUpsets treatments;

    /**
     * Rooms first, then lessons, then treatments; only of what is still to come, and nothing of an intake that is over. Treatments are numbers here: which
     * one a guest has is for doctors.
     */
    public List<Upset> of(Long intakeId) {
        Intake intake = Rows.found(em, Intake.class, intakeId);
        caller.mayManage(intake.resort());
        if (intake.state() == Intake.State.COMPLETED || !intake.ends().isAfter(clock.now())) {
            return List.of();
        }
        return Stream.of(rooms.of(intake), lessons.of(intake), treatments.of(intake)).flatMap(List::stream).toList();
    }

    /**
     * What of an intake lies in closures of a cabinet and has not begun.
     *
     * @param intake {@code null} of guests who stay by themselves: no plan moves them
     */
    public record Shut(Intake intake, long treatments, long guests) {
    }

    /** What is to be moved since the cabinet was closed, intake by intake; none where nothing is. Another house's cabinet is not found. */
    @RolesAllowed({Role.ADMINISTRATOR, Role.DOCTOR})
    public List<Shut> shut(Long cabinet) {
        caller.mayManage(Rows.found(em, Venue.class, cabinet).resort());
        Map<Optional<Intake>, List<Appointment>> byIntake = em.createQuery("""
                select distinct a from Appointment a join fetch a.stay s left join fetch s.intake i left join fetch i.programme p left join fetch p.titles
                join CabinetClosure c on c.venue = a.venue where a.venue.id = :cabinet and a.state = PLANNED and a.starts > :now
                and c.begins < c.ends and a.starts < c.ends and a.ends > c.begins order by a.starts, a.id""", Appointment.class)
                .setParameter("cabinet", cabinet).setParameter("now", clock.now()).getResultStream()
                .collect(Collectors.groupingBy(each -> Optional.ofNullable(each.stay().intake()), LinkedHashMap::new, Collectors.toList()));
        return byIntake.entrySet().stream().map(each -> new Shut(each.getKey().orElse(null), each.getValue().size(),
                each.getValue().stream().map(one -> one.stay().id()).distinct().count())).toList();
    }

    /** The parts of a plan that mend these: where lessons move, treatments have to make way, so that they are planned with them. */
    public static Set<PlanPart.Kind> parts(Collection<Upset> upsets) {
        Set<PlanPart.Kind> parts = EnumSet.noneOf(PlanPart.Kind.class);
        upsets.forEach(each -> parts.add(each.kind().part()));
        if (parts.contains(PlanPart.Kind.LESSONS)) {
            parts.add(PlanPart.Kind.TREATMENTS);
        }
        return parts;
    }
}
