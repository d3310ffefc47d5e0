package org.arasan.exchange.house;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.arasan.exchange.table.Admission;
import org.arasan.exchange.table.Column;
import org.arasan.exchange.table.Entry;
import org.arasan.exchange.table.Plan;
import org.arasan.exchange.table.Reading;
import org.arasan.exchange.table.SheetKind;
import org.arasan.exchange.table.Table;
import org.arasan.exchange.table.Target;
import org.arasan.programme.Curriculum;
import org.arasan.programme.Intake;
import org.arasan.programme.Programme;
import org.arasan.programme.Topic;
import org.arasan.programme.TopicPlan;

/**
 * Takes in the content of the course, whole or not at all. What equals the programme's newest edition is that edition; anything else
 * becomes the next one, and this intake takes it. Refuses hours that are not the programme's and days that cannot hold their lessons.
 */
@ApplicationScoped
public class CurriculumAdmission implements Admission {

    private static final int MOST_HOURS_OF_A_LESSON = 8;
    private static final int MOST_TOPICS = 999;

    @PersistenceContext
    private EntityManager em;

    @Override
    public SheetKind kind() {
        return SheetKind.CURRICULUM;
    }

    @Override
    public void judge(Target target, List<Table> tables, Plan plan) {
        Curriculum present = target.intake().curriculum();
        if (present != null) {
            present.topics().stream().map(Topic::number).forEach(target.topics()::add);
        }
        for (Table table : tables) {
            judge(target, table, plan);
        }
    }

    private void judge(Target target, Table table, Plan plan) {
        List<Entry> entries = table.entries(plan);
        List<TopicPlan> topics = new ArrayList<>();
        Set<Integer> numbers = new HashSet<>();
        for (Entry entry : entries) {
            topic(target, entry, plan).ifPresent(topics::add);
            if (!plan.isFaulty(entry) && !numbers.add(topics.get(topics.size() - 1).number())) {
                plan.fault(entry, Column.NUMBER, "topic-twice");
            }
        }
        if (!plan.hasFaults(table.file())) {
            new CourseFit(target).judge(entries, topics, plan);
        }
        if (plan.hasFaults(table.file())) {
            entries.stream().filter(entry -> !plan.isFaulty(entry)).forEach(plan::hold);
            return;
        }
        target.topics().clear();
        target.topics().addAll(numbers);
        admit(target.intake(), entries, topics, plan);
    }

    private static Optional<TopicPlan> topic(Target target, Entry entry, Plan plan) {
        Reading reading = new Reading(entry, plan);
        int day = reading.whole(Column.STAY_DAY, 1, target.intake().programme().days());
        int number = reading.whole(Column.NUMBER, 1, MOST_TOPICS);
        String title = reading.text(Column.TOPIC);
        int hours = reading.whole(Column.HOURS, 1, MOST_HOURS_OF_A_LESSON);
        String form = reading.optional(Column.FORM);
        return plan.isFaulty(entry) ? Optional.empty() : Optional.of(new TopicPlan(day, number, title, hours, form));
    }

    private void admit(Intake intake, List<Entry> entries, List<TopicPlan> topics, Plan plan) {
        Optional<Curriculum> newest = newest(intake.programme());
        boolean known = newest.isPresent() && newest.get().holds(topics);
        if (known && newest.get().equals(intake.curriculum())) {
            entries.forEach(plan::same);
            return;
        }
        entries.forEach(entry -> plan.will(entry, Plan.Fate.FRESH, "topic " + entry.row(), () -> { }));
        plan.will("curriculum", () -> intake.teach(known ? newest.get() : next(intake.programme(), newest, topics)));
    }

    private Curriculum next(Programme programme, Optional<Curriculum> newest, List<TopicPlan> topics) {
        Curriculum edition = new Curriculum(programme, newest.map(Curriculum::edition).orElse(0) + 1, topics);
        em.persist(edition);
        return edition;
    }

    private Optional<Curriculum> newest(Programme programme) {
        return em.createQuery("select c from Curriculum c where c.programme = :programme order by c.edition desc", Curriculum.class)
                .setParameter("programme", programme).setMaxResults(1).getResultStream().findFirst();
    }
}
