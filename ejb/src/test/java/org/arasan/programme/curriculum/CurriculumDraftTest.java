package org.arasan.programme.curriculum;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.arasan.programme.Curriculum;
import org.arasan.programme.Programme;
import org.arasan.programme.ProgrammeFixture;
import org.arasan.programme.topic.TopicPlan;
import org.arasan.programme.topic.TopicPlan.Context;
import org.junit.jupiter.api.Test;

class CurriculumDraftTest {

    private final Programme course = ProgrammeFixture.resortCourse();
    private final List<TopicPlan> core = List.of(topic(1, 2, "Law"), topic(2, 2, "Union"), topic(3, 3, "Talks"), topic(4, 5, "Safety"),
            topic(5, 6, "Rest"));
    private final CurriculumDraft draft = new CurriculumDraft(course, null, new Curriculum(course, 1, core), null);

    @Test
    void aNewRowComesLastOfItsDay() {
        draft.add(topic(6, 2, "More"));
        assertEquals(List.of(1, 2, 6, 3, 4, 5), numbers());
    }

    @Test
    void daysStayWithTheirPlacesWhenRowsAreMoved() {
        DraftRows.number(draft);
        draft.move(DraftRows.id(draft, 3), 1);
        assertEquals(List.of(1, 3, 2, 4, 5), numbers());
        assertEquals(List.of(2, 2, 3, 5, 6), draft.plans().stream().map(TopicPlan::day).toList());
        draft.move(DraftRows.id(draft, 1), 99);
        assertEquals(List.of(3, 2, 4, 5, 1), numbers());
    }

    @Test
    void aRowThatGoesToAnotherDayBecomesItsLast() {
        DraftRows.number(draft);
        draft.change(DraftRows.id(draft, 1), topic(1, 3, "Law"));
        assertEquals(List.of(2, 3, 1, 4, 5), numbers());
        draft.remove(DraftRows.id(draft, 3));
        assertEquals(List.of(2, 1, 4, 5), numbers());
    }

    @Test
    void aVariantSaysWhatDiffersFromItsCore() {
        List<TopicPlan> own = List.of(topic(1, 2, "Law of Kyrgyzstan"), topic(2, 2, "Union"), topic(4, 5, "Safety"), topic(5, 6, "Rest"),
                topic(9, 7, "Pastures"));
        assertEquals(List.of("REPLACED 1", "ADDED 9", "REMOVED 3"),
                Difference.between(core, own).stream().map(each -> each.kind() + " " + each.number()).toList());
    }

    @Test
    void aVariantTakesOverWhatTheCoreChangedAndKeepsItsOwn() {
        List<TopicPlan> newer = List.of(topic(1, 2, "Law 2027"), topic(2, 2, "Union anew"), topic(3, 3, "Talks"), topic(5, 6, "Rest"),
                topic(7, 6, "Fresh"));
        List<TopicPlan> own = List.of(topic(1, 2, "Law of Kyrgyzstan"), topic(2, 2, "Union"), topic(4, 5, "Safety"), topic(5, 6, "Rest"),
                topic(9, 7, "Pastures"));
        assertEquals(List.of("Law of Kyrgyzstan", "Union anew", "Rest", "Fresh", "Pastures"),
                TakingOver.merge(core, newer, own).stream().map(TopicPlan::title).toList());
    }

    @Test
    void needsThatAListHasBrokenGo() {
        TopicPlan talks = topic(3, 2, "Talks").in(new Context("", Map.of(), Set.of(1, 2, 8)));
        List<TopicPlan> held = Needs.thatHold(List.of(topic(1, 2, "Law"), talks, topic(2, 4, "Union")));
        assertEquals(Set.of(1), held.get(1).needs());
    }

    private List<Integer> numbers() {
        return draft.plans().stream().map(TopicPlan::number).toList();
    }

    private static TopicPlan topic(int number, int day, String title) {
        return new TopicPlan(day, number, title, 2, "lecture");
    }
}
