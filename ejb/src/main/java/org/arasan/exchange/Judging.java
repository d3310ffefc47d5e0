package org.arasan.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import org.arasan.admission.application.Headcount;
import org.arasan.exchange.table.Admission;
import org.arasan.exchange.table.Plan;
import org.arasan.exchange.table.Table;
import org.arasan.exchange.table.Target;
import org.arasan.programme.Enrolment;
import org.arasan.programme.Intake;

/** Judges files of any kinds together, each kind after those it depends on. */
@ApplicationScoped
public class Judging {

    @PersistenceContext
    private EntityManager em;
    @Inject
    @Any
    private Instance<Admission> admissions;
    @Inject
    private Headcount headcount;

    Plan judge(Intake intake, List<Table> tables) {
        Plan plan = new Plan();
        em.setFlushMode(FlushModeType.COMMIT); // judging writes nothing, and looking for what there is to write takes long
        try {
            judge(intake, tables, plan);
        } finally {
            em.setFlushMode(FlushModeType.AUTO);
        }
        return plan;
    }

    private void judge(Intake intake, List<Table> tables, Plan plan) {
        Target target = new Target(intake, enrolled(intake), headcount.left(intake));
        admissions.stream().sorted(Comparator.comparing(Admission::kind)).forEach(admission ->
                admission.judge(target, tables.stream().filter(table -> table.kind() == admission.kind()).toList(), plan));
    }

    private long enrolled(Intake intake) {
        return em.createQuery("select count(e) from Enrolment e where e.intake = :intake and e.state = :enrolled", Long.class)
                .setParameter("intake", intake).setParameter("enrolled", Enrolment.State.ENROLLED).getSingleResult();
    }
}
