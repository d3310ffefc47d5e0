package org.arasan.course.trainer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.arasan.Refusal;
import org.arasan.Rows;
import org.arasan.access.Caller;
import org.arasan.access.Role;

/** Says what stands against a trainer giving a lesson at some time. Whoever moves a lesson, replaces a trainer or makes up for hours asks it. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class TrainerCheck {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Caller caller;
    @Inject
    private TrainerReading reading;

    /** Everything that stands against it, what may be overlooked too; empty where nothing does. */
    public List<Objection> against(Long trainerId, Wish wish) {
        Trainer trainer = Rows.found(em, Trainer.class, trainerId);
        caller.mayManage(trainer.resort());
        return reading.around(trainer.resort(), wish.starts()).stream().filter(each -> each.trainer().id().equals(trainerId)).findFirst()
                .orElseThrow(Refusal::notFound).against(wish);
    }

    /** Refuses the first thing that forbids it, and gives what remains to be thought about. */
    public List<Objection> require(Long trainerId, Wish wish) {
        List<Objection> against = against(trainerId, wish);
        against.stream().filter(each -> each.kind().binding()).findFirst().ifPresent(each -> {
            throw each.refusal();
        });
        return against;
    }
}
