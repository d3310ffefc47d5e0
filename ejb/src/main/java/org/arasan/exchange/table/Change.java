package org.arasan.exchange.table;

import java.util.Collection;
import java.util.stream.Collectors;
import org.arasan.Texts;

/**
 * Something known already that a file would change; to be seen before it is written.
 *
 * @param subject whom or what it is about
 * @param field what programs call the column
 * @param column what the file calls it
 * @param before what is known; may be empty
 * @param after what the file says
 */
public record Change(String file, int line, String subject, String field, String column, Object before, Object after) {

    /** What is known, in the reader's language. */
    public String before(Texts texts) {
        return shown(before, texts);
    }

    /** What the file says, in the reader's language. */
    public String after(Texts texts) {
        return shown(after, texts);
    }

    private String shown(Object value, Texts texts) {
        String words = words(value, texts);
        return field.equals(Column.WISH.field()) ? Column.WISH.shown(words) : words;
    }

    private static String words(Object value, Texts texts) {
        if (value instanceof Collection<?> values) {
            return values.stream().map(each -> words(each, texts)).collect(Collectors.joining(", "));
        }
        if (value instanceof Boolean yes) {
            return texts.get(yes ? "exchange.yes" : "exchange.no");
        }
        return value instanceof Enum<?> constant ? texts.of(constant) : value.toString();
    }
}
