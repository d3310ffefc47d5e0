package org.arasan.assessment.bank;

import org.arasan.Language;
import org.arasan.assessment.QuestionType;

/** Which questions somebody looks for; what is null does not matter. */
public record QuestionFilter(Integer topic, Language language, QuestionType type, boolean retired) {

    public static final QuestionFilter ALL = new QuestionFilter(null, null, null, false);
}
