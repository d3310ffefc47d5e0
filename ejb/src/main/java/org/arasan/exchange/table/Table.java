package org.arasan.exchange.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.arasan.Refusal;
import org.arasan.exchange.sheet.Sheet;

/**
 * A sheet of a known kind.
 *
 * @param sheet the sheet as it was read
 * @param kind what it holds
 * @param places where each column stands in a row
 */
public record Table(Sheet sheet, SheetKind kind, Map<Column, Integer> places) {

    /** Refuses a sheet whose kind is not known, a column nobody knows (and names the nearest one), and a missing one. */
    public static Table of(Sheet sheet) {
        SheetKind kind = SheetKind.of(sheet);
        Map<Column, Integer> places = new EnumMap<>(Column.class);
        for (int i = 0; i < sheet.header().size(); i++) {
            place(sheet, kind, i).ifPresent(placing(sheet, places, i));
        }
        Table table = new Table(sheet, kind, Map.copyOf(places));
        table.require(kind.columns().stream().filter(Column::required).toList());
        return table;
    }

    /** Refuses a sheet that lacks one of those columns, naming all that it lacks. */
    public void require(List<Column> columns) {
        List<String> missing = columns.stream().filter(column -> !places.containsKey(column)).map(Column::heading).toList();
        if (!missing.isEmpty()) {
            throw Refusal.invalid("exchange.columns-missing", sheet.fileName(), kind, String.join(", ", missing)).at("file");
        }
    }

    public String file() {
        return sheet.fileName();
    }

    /** The rows that have a value under each heading; the others are faults of the plan. */
    public List<Entry> entries(Plan plan) {
        List<Entry> entries = new ArrayList<>(sheet.rows().size());
        for (Sheet.Row row : sheet.rows()) {
            Entry entry = new Entry(this, row);
            if (sheet.fits(row)) {
                entries.add(entry);
            } else {
                plan.fault(entry, null, "ragged", row.cells().size(), sheet.header().size());
            }
        }
        return entries;
    }

    /** Does that number stand in it, under whatever heading? Spreadsheets put blanks into numbers and drop zeros from their front. */
    public boolean names(String iin) {
        String withoutZeros = iin.replaceFirst("^0+", "");
        return sheet.rows().stream().flatMap(row -> row.cells().stream()).map(cell -> cell.replaceAll("[\\s']", ""))
                .anyMatch(cell -> cell.contains(iin) || cell.equals(withoutZeros));
    }

    /** How the file calls a column. */
    String heading(Column column) {
        Integer place = places.get(column);
        return place == null ? column.heading() : sheet.header().get(place);
    }

    private static Optional<Column> place(Sheet sheet, SheetKind kind, int index) {
        String heading = sheet.header().get(index);
        Optional<Column> known = kind.columns().stream().filter(column -> column.isNamed(heading)).findFirst();
        if (known.isEmpty() && !mereNumbering(sheet, index)) {
            throw unknown(sheet, kind, heading);
        }
        return known;
    }

    private static Consumer<Column> placing(Sheet sheet, Map<Column, Integer> places, int index) {
        return column -> {
            if (places.putIfAbsent(column, index) != null) {
                throw Refusal.invalid("sheet.column-twice", sheet.fileName(), column.heading()).at("file");
            }
        };
    }

    private static Refusal unknown(Sheet sheet, SheetKind kind, String heading) {
        Optional<Column> near = Closeness.nearest(heading.length(), kind.columns().stream(), column -> column.distance(heading));
        if (near.isPresent()) {
            return Refusal.invalid("exchange.column-misspelt", sheet.fileName(), heading, near.get().heading()).at("file");
        }
        String known = String.join(", ", kind.columns().stream().map(Column::heading).toList());
        return Refusal.invalid("exchange.column-unknown", sheet.fileName(), heading, known).at("file");
    }

    /** Lists are often numbered, and spreadsheets leave empty columns behind: neither says anything. */
    private static boolean mereNumbering(Sheet sheet, int index) {
        String heading = sheet.header().get(index);
        boolean empty = heading.isEmpty() && sheet.rows().stream()
                .allMatch(row -> index >= row.cells().size() || row.cells().get(index).isEmpty());
        return empty || heading.toLowerCase(Locale.ROOT).replaceAll("[\\s.]", "").matches("№|№п/п|n|no|р/с|р/с№|п/п");
    }
}
