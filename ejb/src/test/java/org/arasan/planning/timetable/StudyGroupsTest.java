package org.arasan.planning.timetable;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.arasan.Language;
import org.arasan.planning.timetable.StudyGroups.Learner;
import org.arasan.planning.timetable.StudyGroups.Proposal;
import org.junit.jupiter.api.Test;

class StudyGroupsTest {

    private final List<Learner> learners = new ArrayList<>();

    @Test
    void nobodyMakesNoGroup() {
        assertEquals(List.of(), StudyGroups.form(learners, 30));
    }

    @Test
    void theSampleIntakeMakesFourGroups() {
        come(Language.KK, 13, 14, 16, 16);
        come(Language.RU, 10, 16, 10, 10);
        assertEquals(List.of("A1", "A2", "B1", "B2"), form(30).stream().map(Proposal::name).toList());
        assertEquals(105, form(30).stream().mapToInt(group -> group.learners().size()).sum());
    }

    @Test
    void aGroupHasOneLanguage() {
        come(Language.KK, 20);
        come(Language.RU, 5);
        for (Proposal group : form(30)) {
            assertTrue(group.learners().stream().allMatch(learner -> learner.language() == group.language()));
        }
        assertEquals(List.of(20, 5), sizes(form(30)));
    }

    @Test
    void groupsAreFewestAndNoneIsTooLarge() {
        come(Language.RU, 31);
        assertEquals(List.of(15, 16), sizes(form(30)).stream().sorted().toList());
    }

    @Test
    void aUnionThatFitsStaysWhole() {
        come(Language.RU, 20, 15, 15, 10);
        assertEquals(Set.of(1), pieces(form(30)));
        assertEquals(List.of(30, 30), sizes(form(30)));
    }

    @Test
    void aUnionIsOnlyDividedWhereItFitsNowhere() {
        come(Language.RU, 18, 18, 18);
        List<Proposal> groups = form(30);
        assertEquals(2, groups.size());
        assertEquals(List.of(27, 27), sizes(groups));
    }

    @Test
    void wholeUnionsWeighMoreThanEvenSizes() {
        come(Language.RU, 15, 15, 20);
        assertEquals(Set.of(1), pieces(form(30)));
    }

    @Test
    void groupsOfWholeUnionsAreAsEvenAsTheUnionsAllow() {
        come(Language.RU, 12, 12, 10, 10);
        assertEquals(List.of(22, 22), sizes(form(30)));
    }

    @Test
    void everybodyIsPlacedOnce() {
        come(Language.KK, 7, 31, 2, 64, 5);
        List<Long> placed = form(30).stream().flatMap(group -> group.learners().stream()).map(Learner::enrolment).toList();
        assertEquals(learners.size(), placed.size());
        assertEquals(learners.size(), Set.copyOf(placed).size());
        assertTrue(sizes(form(30)).stream().allMatch(size -> size <= 30));
    }

    private List<Proposal> form(int size) {
        return StudyGroups.form(learners, size);
    }

    private void come(Language language, int... unions) {
        for (int union = 0; union < unions.length; union++) {
            for (int i = 0; i < unions[union]; i++) {
                learners.add(new Learner(learners.size(), language, union));
            }
        }
    }

    private static List<Integer> sizes(List<Proposal> groups) {
        return groups.stream().map(group -> group.learners().size()).toList();
    }

    /** Into how many groups each union went. */
    private static Set<Integer> pieces(List<Proposal> groups) {
        return groups.stream().flatMap(group -> group.learners().stream()).map(Learner::union).distinct()
                .map(union -> (int) groups.stream().filter(g -> g.learners().stream().anyMatch(l -> l.union() == union)).count())
                .collect(Collectors.toSet());
    }
}
