package org.arasan.assessment.gift;

import java.math.BigDecimal;
import java.util.List;
import org.arasan.Language;
import org.arasan.Texts;
import org.arasan.assessment.Option;

/** {@code {TRUE}} and {@code {FALSE}}: a choice of two, in the words of the question's language. */
final class GiftTruth {

    private GiftTruth() {
    }

    static List<Option> options(boolean truth, Language language) {
        Texts texts = Texts.in(language);
        return List.of(Option.of(texts.get("assessment.true"), truth ? Option.WHOLE : BigDecimal.ZERO),
                Option.of(texts.get("assessment.false"), truth ? BigDecimal.ZERO : Option.WHOLE));
    }
}
