package org.arasan.exchange.table;

import org.arasan.exchange.sheet.Sheet;

/** One row of a table, its values by column. */
public record Entry(Table table, Sheet.Row row) {

    /** The value under that column; empty where the file has no such column. */
    public String get(Column column) {
        Integer place = table.places().get(column);
        return place == null ? "" : row.cells().get(place);
    }

    public String file() {
        return table.file();
    }

    public int line() {
        return row.line();
    }
}
