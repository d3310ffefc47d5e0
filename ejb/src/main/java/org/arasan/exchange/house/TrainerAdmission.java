package org.arasan.exchange.house;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.arasan.Spelling;
import org.arasan.course.trainer.TaughtTopic;
import org.arasan.course.trainer.Trainer;
import org.arasan.course.trainer.TrainerOnSite;
import org.arasan.exchange.table.Admission;
import org.arasan.exchange.table.Column;
import org.arasan.exchange.table.Entry;
import org.arasan.exchange.table.Plan;
import org.arasan.exchange.table.SheetKind;
import org.arasan.exchange.table.Table;
import org.arasan.exchange.table.Target;
import org.arasan.programme.Intake;

/** Takes in who teaches: languages, topics, and the days at the house during this intake. Accounts are given apart from it. */
@ApplicationScoped
public class TrainerAdmission implements Admission {

    @PersistenceContext
    private EntityManager em;

    @Override
    public SheetKind kind() {
        return SheetKind.TRAINERS;
    }

    @Override
    public void judge(Target target, List<Table> tables, Plan plan) {
        Map<String, Trainer> trainers = em.createQuery("select t from Trainer t where t.resort = :resort", Trainer.class)
                .setParameter("resort", target.intake().resort()).getResultStream()
                .collect(Collectors.toMap(trainer -> Spelling.folded(trainer.name()), Function.identity()));
        Map<Trainer, List<TrainerOnSite>> spells = em
                .createQuery("select s from TrainerOnSite s where s.intake = :intake", TrainerOnSite.class)
                .setParameter("intake", target.intake()).getResultStream().collect(Collectors.groupingBy(TrainerOnSite::trainer));
        Set<String> seen = new HashSet<>();
        for (Table table : tables) {
            for (Entry entry : table.entries(plan)) {
                TrainerRow row = TrainerRow.read(entry, plan, target);
                if (row.name() != null && !seen.add(Spelling.folded(row.name()))) {
                    plan.fault(entry, Column.TRAINER, "named-twice");
                }
                if (!plan.isFaulty(entry)) {
                    Trainer known = trainers.get(Spelling.folded(row.name()));
                    admit(target.intake(), known, spells.getOrDefault(known, List.of()), row, plan);
                }
            }
        }
    }

    private void admit(Intake intake, Trainer known, List<TrainerOnSite> before, TrainerRow row, Plan plan) {
        if (known == null) {
            plan.will(row.entry(), Plan.Fate.FRESH, "trainer " + row, () -> {
                Trainer fresh = new Trainer(intake.resort(), row.name(), row.languages(), TaughtTopic.of(intake.programme(), row.topics()));
                em.persist(fresh);
                stay(fresh, intake, row.spells());
            });
            return;
        }
        List<TrainerRow.Spell> days = before.stream().map(spell -> TrainerRow.Spell.of(intake, spell)).sorted().toList();
        if (known.languages().equals(row.languages()) && known.topics(intake.programme()).equals(row.topics()) && days.equals(row.spells())) {
            plan.same(row.entry());
            return;
        }
        plan.change(row.entry(), Column.LANGUAGES, known.name(), new TreeSet<>(known.languages()), new TreeSet<>(row.languages()));
        plan.change(row.entry(), Column.TOPICS, known.name(), known.topics(intake.programme()), row.topics());
        plan.change(row.entry(), Column.DAYS, known.name(), days, row.spells());
        plan.will(row.entry(), Plan.Fate.CHANGED, "trainer " + row, () -> {
            known.teach(row.languages(), intake.programme(), row.topics());
            before.forEach(em::remove);
            em.flush(); // old spells go before new ones come: the database refuses two at a time
            stay(known, intake, row.spells());
        });
    }

    private void stay(Trainer trainer, Intake intake, List<TrainerRow.Spell> spells) {
        for (TrainerRow.Spell spell : spells) {
            em.persist(new TrainerOnSite(trainer, intake, intake.dateOf(spell.first()), intake.dateOf(spell.last())));
        }
    }
}
