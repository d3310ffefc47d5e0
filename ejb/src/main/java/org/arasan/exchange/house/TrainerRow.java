package org.arasan.exchange.house;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.arasan.Language;
import org.arasan.course.trainer.TrainerOnSite;
import org.arasan.exchange.table.Column;
import org.arasan.exchange.table.Entry;
import org.arasan.exchange.table.Plan;
import org.arasan.exchange.table.Reading;
import org.arasan.exchange.table.Target;
import org.arasan.exchange.table.Words;
import org.arasan.programme.Intake;

/** A row of the trainers' list: "қаз, рус", "1, 2", and stay days "1-10" or "1-3, 7". */
record TrainerRow(Entry entry, String name, Set<Language> languages, Set<Integer> topics, List<Spell> spells) {

    private static final Pattern SPELL = Pattern.compile("([0-9]{1,3})(?:\\s*[-–—]\\s*([0-9]{1,3}))?");

    /** Stay days, both included. */
    record Spell(int first, int last) implements Comparable<Spell> {

        static Spell of(Intake intake, TrainerOnSite onSite) {
            return new Spell(intake.dayOf(onSite.firstDay()), intake.dayOf(onSite.lastDay()));
        }

        @Override
        public int compareTo(Spell other) {
            return Integer.compare(first, other.first);
        }

        @Override
        public String toString() {
            return first == last ? Integer.toString(first) : first + "-" + last;
        }
    }

    static TrainerRow read(Entry entry, Plan plan, Target target) {
        String name = new Reading(entry, plan).text(Column.TRAINER);
        return new TrainerRow(entry, name, languages(entry, plan), topics(entry, plan, target), spells(entry, plan, target));
    }

    static String list(Collection<?> values) {
        return values.stream().map(Object::toString).sorted().collect(Collectors.joining(", "));
    }

    @Override
    public String toString() {
        return name + languages.stream().sorted().toList() + topics + spells;
    }

    private static Set<Language> languages(Entry entry, Plan plan) {
        Set<Language> languages = EnumSet.noneOf(Language.class);
        for (String word : words(entry.get(Column.LANGUAGES))) {
            Optional<Language> language = Words.LANGUAGE.meaning(word);
            language.ifPresentOrElse(languages::add, () -> plan.fault(entry, Column.LANGUAGES, "word-unknown", Words.LANGUAGE.choices()));
        }
        if (languages.isEmpty() && !plan.isFaulty(entry)) {
            plan.fault(entry, Column.LANGUAGES, "value-missing");
        }
        return languages;
    }

    private static Set<Integer> topics(Entry entry, Plan plan, Target target) {
        Set<Integer> topics = new TreeSet<>();
        for (String word : words(entry.get(Column.TOPICS))) {
            if (!word.matches("[0-9]{1,4}")) {
                plan.fault(entry, Column.TOPICS, "topics-form");
            } else if (!target.topics().isEmpty() && !target.topics().contains(Integer.valueOf(word))) {
                plan.fault(entry, Column.TOPICS, "topic-unknown", Integer.valueOf(word), list(target.topics()));
            } else {
                topics.add(Integer.valueOf(word));
            }
        }
        return topics;
    }

    private static List<Spell> spells(Entry entry, Plan plan, Target target) {
        List<Spell> spells = new ArrayList<>();
        for (String word : words(entry.get(Column.DAYS))) {
            Matcher days = SPELL.matcher(word);
            if (!days.matches()) {
                plan.fault(entry, Column.DAYS, "days-form");
                return spells;
            }
            int first = Integer.parseInt(days.group(1));
            spells.add(new Spell(first, days.group(2) == null ? first : Integer.parseInt(days.group(2))));
        }
        spells.sort(null);
        refuseImpossible(spells, entry, plan, target);
        return spells;
    }

    private static void refuseImpossible(List<Spell> spells, Entry entry, Plan plan, Target target) {
        if (spells.isEmpty()) {
            plan.fault(entry, Column.DAYS, "value-missing");
        }
        int lastDay = target.intake().dayOf(target.intake().lastDay());
        int free = 1;
        for (Spell spell : spells) {
            if (spell.last() < spell.first() || spell.last() > lastDay || spell.first() < free) {
                plan.fault(entry, Column.DAYS, "days-impossible", lastDay);
                return;
            }
            free = spell.last() + 1;
        }
    }

    private static List<String> words(String value) {
        return Pattern.compile("[,;/\\n]").splitAsStream(value).map(String::strip).filter(word -> !word.isEmpty()).toList();
    }
}
