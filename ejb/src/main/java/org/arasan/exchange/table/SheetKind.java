package org.arasan.exchange.table;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.arasan.Refusal;
import org.arasan.exchange.sheet.Sheet;

/** What an office sends, in the order in which one depends on another; recognised from the columns, never from the file's name. */
public enum SheetKind {
    RESORT, ROOMS, VENUES, CURRICULUM, TRAINERS, TREATMENTS, MEMBERS,
    /** Goes to the voucher office, into no intake. */ VOUCHERS;

    public List<Column> columns() {
        return Arrays.stream(Column.values()).filter(column -> column.kind() == this).toList();
    }

    /** The kind whose columns the sheet has the most of. Refused where it has none of any. */
    static SheetKind of(Sheet sheet) {
        SheetKind best = Arrays.stream(values()).max(Comparator.comparingInt(kind -> kind.score(sheet))).orElseThrow();
        if (best.score(sheet) == 0) {
            throw Refusal.invalid("exchange.kind-unknown", sheet.fileName(), String.join(", ", sheet.header())).at("file");
        }
        return best;
    }

    /** Columns it has; between kinds with as many of them the one that misses less. Nothing where it has none. */
    private int score(Sheet sheet) {
        int has = (int) columns().stream().filter(column -> in(sheet, column)).count();
        int lacks = (int) columns().stream().filter(column -> column.required() && !in(sheet, column)).count();
        return has == 0 ? 0 : has * Column.values().length - lacks;
    }

    private static boolean in(Sheet sheet, Column column) {
        return sheet.header().stream().anyMatch(column::isNamed);
    }
}
