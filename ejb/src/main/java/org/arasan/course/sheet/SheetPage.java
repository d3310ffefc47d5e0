package org.arasan.course.sheet;

import java.util.List;
import org.arasan.Language;

/**
 * Everything that stands on the sheets of one lesson, exactly as it is printed; nothing else is looked up while drawing.
 *
 * @param hours  the heads of the columns
 * @param link   what the code holds: whoever scans a signed sheet comes to its roll
 */
record SheetPage(Language language, String title, String topic, List<String> facts, List<String> hours, List<Row> rows, String link, Words words) {

    /** Somebody, and at which hours they are to sign. */
    record Row(String name, List<Boolean> signs) {
    }

    /** The words around. */
    record Words(String name, String trainer, String scan, String page) {
    }
}
