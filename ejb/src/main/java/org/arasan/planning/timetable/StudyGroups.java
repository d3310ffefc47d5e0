package org.arasan.planning.timetable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.arasan.Language;

/**
 * Who learns with whom: one language a group, no more people than a group may have, the fewest groups; then unions kept whole where they
 * fit, then groups of even size. A plain construction: unions are packed, the largest first, once into the emptiest and once into the
 * fullest group that takes them whole; the packing that splits fewer wins.
 */
public final class StudyGroups {

    /** Somebody to be placed: the enrolment, the language of the course, the union. */
    public record Learner(long enrolment, Language language, long union) {
    }

    /** A group to be: a letter for the language and a number within it. */
    public record Proposal(String name, Language language, List<Learner> learners) {
    }

    private StudyGroups() {
    }

    /** Groups of at most {@code size} people, the language with most people first. */
    public static List<Proposal> form(List<Learner> learners, int size) {
        Map<Language, List<Learner>> byLanguage = new EnumMap<>(Language.class);
        learners.forEach(each -> byLanguage.computeIfAbsent(each.language(), language -> new ArrayList<>()).add(each));
        List<List<Learner>> crowds = new ArrayList<>(byLanguage.values());
        crowds.sort(Comparator.comparingInt(crowd -> -crowd.size()));
        List<Proposal> groups = new ArrayList<>();
        for (int i = 0; i < crowds.size(); i++) {
            groups.addAll(named((char) ('A' + i), pack(crowds.get(i), size)));
        }
        return groups;
    }

    private static List<Proposal> named(char letter, Packing packing) {
        List<Proposal> named = new ArrayList<>();
        for (List<Learner> group : packing.groups) {
            named.add(new Proposal(letter + String.valueOf(named.size() + 1), group.get(0).language(), List.copyOf(group)));
        }
        return named;
    }

    private static Packing pack(List<Learner> crowd, int size) {
        Map<Long, List<Learner>> byUnion = new TreeMap<>();
        crowd.forEach(each -> byUnion.computeIfAbsent(each.union(), union -> new ArrayList<>()).add(each));
        List<List<Learner>> unions = new ArrayList<>(byUnion.values());
        unions.sort(Comparator.comparingInt(union -> -union.size()));
        int count = (crowd.size() + size - 1) / size;
        Packing even = new Packing(count, size).packed(unions, Comparator.comparingInt(List::size));
        Packing dense = new Packing(count, size).packed(unions, Comparator.comparingInt(group -> -group.size()));
        return dense.split < even.split ? dense : even;
    }

    /** Groups of one language while they fill. */
    private static final class Packing {

        private final List<List<Learner>> groups = new ArrayList<>();
        private final int size;
        private int split;

        Packing(int count, int size) {
            this.size = size;
            for (int i = 0; i < count; i++) {
                groups.add(new ArrayList<>());
            }
        }

        Packing packed(List<List<Learner>> unions, Comparator<List<Learner>> preferred) {
            List<List<Learner>> tooLarge = new ArrayList<>();
            for (List<Learner> union : unions) {
                groups.stream().filter(group -> group.size() + union.size() <= size).min(preferred)
                        .ifPresentOrElse(group -> group.addAll(union), () -> tooLarge.add(union));
            }
            tooLarge.forEach(this::divide);
            return this;
        }

        /** Spreads a union over as few groups as take it, leaving these as even as can be. */
        private void divide(List<Learner> union) {
            split++;
            List<List<Learner>> takers = new ArrayList<>();
            int places = 0;
            groups.sort(Comparator.comparingInt(List::size));
            for (int i = 0; places < union.size(); i++) {
                takers.add(groups.get(i));
                places += size - groups.get(i).size();
            }
            for (Learner learner : union) {
                takers.stream().min(Comparator.comparingInt(List::size)).orElseThrow().add(learner);
            }
        }
    }
}
