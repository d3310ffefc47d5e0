package org.arasan.web.assessment;

import java.util.List;
import org.arasan.Language;
import org.arasan.assessment.QuestionType;
import org.arasan.assessment.bank.QuestionEdition;
import org.arasan.web.assessment.QuestionEntry.OptionRow;

/** A question as it is now, with its key. */
public record QuestionRow(Long id, Long programme, int edition, QuestionType type, int topic, Language language, int points, String text,
                          String feedback, boolean retired, List<OptionRow> options) {

    static QuestionRow of(QuestionEdition edition) {
        return new QuestionRow(edition.question().id(), edition.question().programme().id(), edition.edition(), edition.type(), edition.topic(),
                edition.language(), edition.points(), edition.text(), edition.feedback(), edition.question().isRetired(),
                edition.options().stream().map(OptionRow::of).toList());
    }
}
