package org.arasan.web.plugin;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.arasan.programme.Field;

/** What is typed into the fields of a kind, for {@code /WEB-INF/kind/fields.xhtml}. */
public class KindForm {

    /** Nothing is asked. */
    public static final KindForm NONE = new KindForm(List.of());

    /**
     * One question.
     *
     * @param id of its place on the page, at which a refusal of {@code details.<name>} stands
     */
    public record Question(String id, String name, String label, Field.Type type, boolean required, List<Choice> choices) {
    }

    /** One answer to choose. */
    public record Choice(String value, String label) {
    }

    private final List<Question> questions;
    private final Map<String, String> answers = new HashMap<>();

    private KindForm(List<Question> questions) {
        this.questions = questions;
    }

    /** The fields with what stands in them. */
    public static KindForm of(List<Field> fields, Map<String, String> values, KindWords words) {
        KindForm form = new KindForm(fields.stream().map(each -> question(each, words)).toList());
        fields.forEach(each -> form.answers.put(each.name(), values.get(each.name())));
        return form;
    }

    private static Question question(Field field, KindWords words) {
        return new Question("details-" + field.name(), field.name(), words.field(field.name()), field.type(), field.required(),
                field.choices().stream().map(each -> new Choice(each, words.choice(field.name(), each))).toList());
    }

    public List<Question> getQuestions() {
        return questions;
    }

    /** By the name of the field; pages write into it. */
    public Map<String, String> getAnswers() {
        return answers;
    }
}
