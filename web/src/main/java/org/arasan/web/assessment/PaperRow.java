package org.arasan.web.assessment;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.arasan.Language;
import org.arasan.assessment.Ending;
import org.arasan.assessment.QuestionType;
import org.arasan.assessment.sitting.Sheet;
import org.arasan.assessment.sitting.Sitting;
import org.arasan.assessment.sitting.SittingQuestion;

/**
 * An attempt as the member sees it. What is right is never told; points and feedback are, once it has ended.
 *
 * @param now the server's clock, by which the deadline is meant
 * @param points of {@code possible}; absent while it lasts
 */
public record PaperRow(Long id, Long held, String title, Language language, int attempt, OffsetDateTime started, OffsetDateTime deadline,
                       OffsetDateTime now, OffsetDateTime handedIn, Ending ending, BigDecimal points, int possible, Integer percent,
                       Integer passPercent, Boolean passed, List<Item> questions) {

    /**
     * One question.
     *
     * @param choices what can be picked; each is called by its place, from 0. Of a matching the right side
     * @param lefts the left side of a matching; an answer to it is {@code left=choice}, both by their places
     * @param answer as it was saved last
     * @param points absent while the attempt lasts
     */
    public record Item(int position, QuestionType type, int topic, int worth, String text, List<String> choices, List<String> lefts,
                       List<String> answer, BigDecimal points, String feedback) {

        static Item of(SittingQuestion question, boolean over) {
            Sheet sheet = question.sheet();
            return new Item(question.position(), question.edition().type(), question.edition().topic(), question.edition().points(),
                    question.edition().text(), sheet.choices(), sheet.lefts(), question.shownAnswer(), question.points(),
                    over ? question.edition().feedback() : null);
        }
    }

    static PaperRow of(Sitting sitting, Instant now, Language reader) {
        ZoneId zone = sitting.heldTest().intake().resort().zone();
        return new PaperRow(sitting.id(), sitting.heldTest().id(), sitting.heldTest().test().title(reader), sitting.language(), sitting.number(),
                HeldRow.at(sitting.started(), zone), HeldRow.at(sitting.deadline(), zone), HeldRow.at(now, zone), HeldRow.at(sitting.handedIn(), zone),
                sitting.ending(), sitting.points(), sitting.pointsPossible(), sitting.percent(), sitting.passPercent(),
                sitting.isOpen() ? null : sitting.isPassed(),
                sitting.questions().stream().map(each -> Item.of(each, !sitting.isOpen())).toList());
    }
}
