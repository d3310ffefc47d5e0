package org.arasan.exchange.table;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
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
        Set<Column> had = Column.named(sheet.header());
        SheetKind best = Arrays.stream(values()).max(Comparator.comparingInt(kind -> kind.score(had))).orElseThrow();
        if (best.score(had) == 0) {
            throw Refusal.invalid("exchange.kind-unknown", sheet.fileName(), String.join(", ", sheet.header())).at("file");
        }
        return best;
    }

    /** Columns it has; between kinds with as many of them the one that misses less. Nothing where it has none. */
    private int score(Set<Column> had) {
        int has = (int) columns().stream().filter(had::contains).count();
        int lacks = (int) columns().stream().filter(column -> column.required() && !had.contains(column)).count();
        return has == 0 ? 0 : has * Column.values().length - lacks;
    }
}
