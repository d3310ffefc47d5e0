package org.arasan.assessment.sitting;

import java.util.List;
import java.util.Map;
import org.arasan.Language;
import org.arasan.assessment.bank.QuestionEdition;

/** The questions drawn for one attempt, in its order, and the order of each one's options. */
record Drawn(Language language, List<QuestionEdition> questions, Map<Long, List<Integer>> sequences) {

    List<Integer> sequence(QuestionEdition edition) {
        return sequences.get(edition.id());
    }
}
