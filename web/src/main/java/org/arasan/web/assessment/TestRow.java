package org.arasan.web.assessment;

import java.util.List;
import java.util.Map;
import org.arasan.Language;
import org.arasan.assessment.test.KnowledgeTest;
import org.arasan.assessment.test.TestPlan;
import org.arasan.web.assessment.TestEntry.Draw;

/** A test of a programme. */
public record TestRow(Long id, Long programme, String title, Map<Language, String> titles, List<Draw> draws, int minutes, int attempts,
                      int passPercent, boolean shuffleQuestions, boolean shuffleAnswers, boolean finalTest, Integer opensDay, Integer closesDay,
                      boolean retired) {

    static TestRow of(KnowledgeTest test, Language reader) {
        TestPlan plan = test.plan();
        return new TestRow(test.id(), test.programme().id(), test.title(reader), plan.titles(),
                plan.draws().entrySet().stream().map(each -> new Draw(each.getKey(), each.getValue())).toList(), plan.minutes(), plan.attempts(),
                plan.passPercent(), plan.shuffleQuestions(), plan.shuffleAnswers(), plan.finalTest(), plan.opensDay(), plan.closesDay(),
                test.isRetired());
    }
}
