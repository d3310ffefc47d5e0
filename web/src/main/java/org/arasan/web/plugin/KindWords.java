package org.arasan.web.plugin;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.arasan.Texts;
import org.arasan.programme.Field;
import org.arasan.programme.KindSight;
import org.arasan.programme.Requirement;
import org.arasan.programme.Section;

/**
 * The words of one kind in one language. Where its bundle lacks one, or has gone with its plug-in, the name stands that is stored.
 *
 * @param bundle {@code null} where the plug-in has gone
 */
public record KindWords(Texts texts, Locale locale, String bundle) {

    /** What the kind is called. */
    public String name(String code) {
        return said("name", code);
    }

    /** What it is about; empty where it does not say. */
    public String about() {
        return said("about", "");
    }

    public String field(String field) {
        return said("field." + field, field);
    }

    public String choice(String field, String choice) {
        return said("field." + field + "." + choice, choice);
    }

    public String action(String action) {
        return said("action." + action, action);
    }

    public String section(Section section) {
        return said("section." + section.name(), section.name());
    }

    public String page(String page) {
        return said("page." + page, page);
    }

    /** A line of a section; its text may stand in any bundle. */
    public String line(Section.Line line) {
        return texts.said(line.text(), line.text(), line.args().toArray());
    }

    /** The name of what a rule of completion asks for. */
    public String fact(String fact) {
        return texts.said(new Requirement(fact, 1).name(), fact);
    }

    /** What stands in a field, as a reader reads it. */
    public String value(Field field, String value) {
        return switch (field.type()) {
            case CHOICE -> choice(field.name(), value);
            case YES_NO -> texts.getOr("plugin." + value, value);
            case DATE -> day(value);
            case TEXT, NUMBER, MONEY -> value;
        };
    }

    /** An action of the kind may have put something else there. */
    private String day(String value) {
        try {
            return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale).format(LocalDate.parse(value));
        } catch (DateTimeParseException noDay) {
            return value;
        }
    }

    /** Why the kind adds nothing, or null. */
    public String trouble(KindSight sight) {
        return sight.trouble() == null ? null : texts.get(sight.trouble().code(), sight.trouble().args().toArray());
    }

    /** The values of the fields in the order of the fields, and after them what stands there without a field any more. */
    List<Told> told(List<Field> fields, Map<String, String> values) {
        Stream<Told> known = fields.stream().filter(field -> values.containsKey(field.name()))
                .map(field -> new Told(field(field.name()), value(field, values.get(field.name()))));
        Stream<Told> other = values.keySet().stream().sorted()
                .filter(name -> fields.stream().noneMatch(field -> field.name().equals(name)))
                .map(name -> new Told(field(name), values.get(name)));
        return Stream.concat(known, other).toList();
    }

    /** A field's name and what stands in it. */
    public record Told(String name, String value) {
    }

    private String said(String key, String otherwise) {
        return bundle == null ? otherwise : texts.said(bundle + "." + key, otherwise);
    }
}
