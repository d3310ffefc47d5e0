package org.arasan.exchange.house;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
import org.arasan.programme.Topic;
import org.arasan.programme.curriculum.Editions;
import org.arasan.programme.topic.Outline;
import org.arasan.programme.topic.TopicPlan;

/**
 * Takes in the content of the course, whole or not at all. What equals the programme's newest edition is that edition; anything else
 * becomes the next one, and this intake takes it; topics whose number and title stay keep what else is known of them. Refuses hours that are not the programme's and days that cannot hold their lessons.
 */
@ApplicationScoped
public class CurriculumAdmission implements Admission {

    @Inject
    private Editions editions;

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
            new CourseFit(target, outline(target.intake())).judge(entries, topics, plan);
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
        int number = reading.whole(Column.NUMBER, 1, TopicPlan.MOST_TOPICS);
        String title = reading.text(Column.TOPIC);
        int hours = reading.whole(Column.HOURS, 1, TopicPlan.MOST_HOURS);
        String form = reading.optional(Column.FORM);
        return plan.isFaulty(entry) ? Optional.empty() : Optional.of(new TopicPlan(day, number, title, hours, form));
    }

    private void admit(Intake intake, List<Entry> entries, List<TopicPlan> topics, Plan plan) {
        Optional<Curriculum> newest = newest(intake);
        boolean known = newest.isPresent() && newest.get().holds(topics);
        if (known && newest.get().equals(intake.curriculum())) {
            entries.forEach(plan::same);
            return;
        }
        entries.forEach(entry -> plan.will(entry, Plan.Fate.FRESH, "topic " + entry.row(), () -> { }));
        plan.will("curriculum", () -> intake.teach(known ? newest.get() : editions.make(intake.programme(), newest, topics)));
    }

    private Outline outline(Intake intake) {
        return editions.outline(intake.programme(), intake.curriculum() == null ? null : intake.curriculum().variant());
    }

    /** Of the variant that the intake has chosen, else of the common core. */
    private Optional<Curriculum> newest(Intake intake) {
        return editions.newest(intake.programme(), intake.curriculum() == null ? null : intake.curriculum().variant());
    }
}
