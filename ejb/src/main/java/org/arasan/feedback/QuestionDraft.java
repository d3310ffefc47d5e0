package org.arasan.feedback;

import java.util.List;
import java.util.Map;
import org.arasan.Language;
import org.arasan.Length;
import org.arasan.Refusal;

/** A question as somebody wants it, in every language of the house. */
public record QuestionDraft(SurveyQuestion.Kind kind, SurveyQuestion.About about, Map<Language, Words> words) {

    /** The most choices that a question offers. */
    private static final int MOST_CHOICES = 10;

    /** In one language; choices only where the question offers some. */
    public record Words(String text, List<String> choices) {

        public Words {
            choices = choices == null ? List.of() : choices.stream().map(String::strip).filter(each -> !each.isEmpty()).toList();
        }
    }

    /** Refuses a question that some reader could not read, and choices that do not correspond in all languages. */
    QuestionDraft checked() {
        if (kind == null || about == null) {
            throw Refusal.invalid("feedback.question-unsound").at("kind");
        }
        for (Language language : Language.values()) {
            Words in = words.get(language);
            if (in == null || in.text() == null || in.text().isBlank()) {
                throw Refusal.invalid("feedback.question-untranslated", language).at("words");
            }
            Length.within(Length.NAME, in.text(), "words");
            in.choices().forEach(each -> Length.within(Length.NAME, each, "words"));
            checkChoices(in.choices());
        }
        return this;
    }

    private void checkChoices(List<String> choices) {
        int wanted = words.get(Language.EN).choices().size();
        boolean sound = kind == SurveyQuestion.Kind.CHOICE ? choices.size() >= 2 && choices.size() <= MOST_CHOICES : choices.isEmpty();
        if (!sound || choices.size() != wanted) {
            throw Refusal.invalid("feedback.choices-unsound", MOST_CHOICES).at("words");
        }
    }
}
