package org.arasan.course.makeup;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.arasan.Refusal;
import org.arasan.access.Caller;
import org.arasan.access.Role;
import org.arasan.course.trainer.Trainer;
import org.arasan.programme.Intake;
import org.arasan.programme.Topic;
import org.arasan.resort.Venue;

/**
 * Who may plan which make-up lesson: administrators of the resort any, with any of its trainers; a trainer one on a topic that they give in
 * this intake, and give it themselves.
 */
@Dependent
class MakeUpDoor {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Caller caller;

    /** The topics that the caller may have given once more, in order. Refuses whoever has none in this intake, as if it were not there. */
    List<Topic> topics(Intake intake) {
        List<Topic> all = intake.curriculum() == null ? List.of() : intake.curriculum().topics();
        if (caller.is(Role.ADMINISTRATOR)) {
            caller.mayManage(intake.resort());
            return all;
        }
        List<Long> given = em.createQuery("""
                select distinct l.topic.id from Lesson l where l.group.intake = :intake and l.trainer.account = :account and l.state <> PLANNED""",
                Long.class).setParameter("intake", intake).setParameter("account", caller.account()).getResultList();
        if (given.isEmpty()) {
            throw Refusal.notFound();
        }
        return all.stream().filter(topic -> given.contains(topic.id())).toList();
    }

    /** The trainers who may give it: all of the resort for its administrator, the caller alone for a trainer. */
    List<Trainer> trainers(Intake intake) {
        List<Trainer> all = em.createQuery("select t from Trainer t left join fetch t.account where t.resort = :resort order by t.name",
                Trainer.class).setParameter("resort", intake.resort()).getResultList();
        return caller.is(Role.ADMINISTRATOR) ? all : all.stream().filter(each -> each.isUsedBy(caller.account())).toList();
    }

    List<Venue> venues(Intake intake) {
        return em.createQuery("select v from Venue v where v.resort = :resort and v.kind = LESSON order by v.name", Venue.class)
                .setParameter("resort", intake.resort()).getResultList();
    }
}
