package org.arasan.stay.house;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.arasan.programme.Intake;
import org.arasan.resort.Resort;
import org.arasan.resort.ResortRules;

/**
 * Gives a house new rules. They hold from now on: intakes that are being prepared and have nobody booked take the new hours, all others
 * and every stay keep the ones they were booked under.
 */
@Dependent
public class RuleAdoption {

    @PersistenceContext
    private EntityManager em;

    /** The intakes that follow new rules, by their first day. */
    public List<Intake> following(Resort resort) {
        return em.createQuery("""
                select i from Intake i where i.resort = :resort and i.state = PREPARING
                and not exists (select s.id from Stay s where s.intake = i) order by i.firstDay, i.id""", Intake.class)
                .setParameter("resort", resort).getResultList();
    }

    /** The intakes that are not over and keep the hours they have, by their first day. */
    public List<Intake> keeping(Resort resort) {
        return em.createQuery("""
                select i from Intake i where i.resort = :resort and i.state <> COMPLETED
                and (i.state <> PREPARING or exists (select s.id from Stay s where s.intake = i))
                order by i.firstDay, i.id""", Intake.class)
                .setParameter("resort", resort).getResultList();
    }

    /** Adopts the rules; the database refuses hours under which two intakes of a programme would overlap. */
    public void adopt(Resort resort, ResortRules rules) {
        resort.adopt(rules);
        following(resort).forEach(Intake::followHouseRules);
    }
}
