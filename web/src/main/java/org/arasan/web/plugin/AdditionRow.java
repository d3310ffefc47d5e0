package org.arasan.web.plugin;

import java.util.List;
import java.util.Map;
import org.arasan.Language;
import org.arasan.programme.Action;
import org.arasan.programme.Details;
import org.arasan.programme.Field;
import org.arasan.programme.KindSight;

/**
 * What the kind of its programme adds to an intake or an enrolment.
 *
 * @param kind    its code
 * @param details what stands in the fields, by their names
 * @param fields  what the kind asks
 * @param actions what can be done, each with what it asks first
 * @param trouble why the kind adds nothing: its plug-in is not deployed, or failed; null where all is well
 */
public record AdditionRow(String kind, Map<String, String> details, List<FieldRow> fields, List<ActionRow> actions, String trouble) {

    /** A question: its name, its label, and what may stand in it. */
    public record FieldRow(String name, String label, Field.Type type, boolean required, Integer most, List<ChoiceRow> choices) {

        static FieldRow of(Field field, KindWords words) {
            return new FieldRow(field.name(), words.field(field.name()), field.type(), field.required(), field.most() == 0 ? null : field.most(),
                    field.choices().stream().map(each -> new ChoiceRow(each, words.choice(field.name(), each))).toList());
        }
    }

    /** An answer to be chosen. */
    public record ChoiceRow(String name, String label) {
    }

    /** Something that can be done. */
    public record ActionRow(String name, String label, List<FieldRow> input) {

        static ActionRow of(Action action, KindWords words) {
            return new ActionRow(action.name(), words.action(action.name()), action.input().stream().map(each -> FieldRow.of(each, words)).toList());
        }
    }

    static AdditionRow of(KindSight sight, Details details, Language language) {
        KindWords words = KindReader.in(language, sight.bundle());
        return new AdditionRow(sight.code(), details.values(), sight.fields().stream().map(each -> FieldRow.of(each, words)).toList(),
                sight.actions().stream().map(each -> ActionRow.of(each, words)).toList(), words.trouble(sight));
    }
}
