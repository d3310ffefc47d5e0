package org.arasan.exchange.table;

import java.util.List;
import org.arasan.Texts;

/**
 * Something found in a file.
 *
 * @param weight whether the row stays out because of it
 * @param file the file's name
 * @param line the line in it
 * @param field what programs call the column; empty where the whole row is meant
 * @param column what the file calls it
 * @param value what stands there; an IIN as lists show it
 * @param code the reason's text in the bundle {@code exchange}, or with the name of its own bundle
 * @param args the arguments of that text
 */
public record Remark(Weight weight, String file, int line, String field, String column, String value, String code, List<Object> args) {

    /** A faulty row stays out whole; a warning lets it in. */
    public enum Weight { FAULT, WARNING }

    /** The reason in the reader's language. */
    public String reason(Texts texts) {
        return texts.get(text(), args.toArray());
    }

    /** The key of the reason's text. */
    public String text() {
        return code.contains(".") ? code : "exchange." + code;
    }
}
