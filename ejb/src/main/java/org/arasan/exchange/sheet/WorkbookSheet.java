package org.arasan.exchange.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.arasan.Refusal;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/** Reads the first sheet of an XLSX workbook that holds anything. */
final class WorkbookSheet {

    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);

    private final String file;
    private List<String> header;
    private final List<Sheet.Row> rows = new ArrayList<>();

    private WorkbookSheet(String file) {
        this.file = file;
    }

    static Sheet read(String file, byte[] bytes) {
        WorkbookGuard.check(file, bytes);
        WorkbookSheet reading = new WorkbookSheet(file);
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes), WITH_FORMATS)) {
            Iterator<org.dhatim.fastexcel.reader.Sheet> sheets = workbook.getSheets().iterator();
            while (reading.header == null && sheets.hasNext()) {
                reading.read(sheets.next());
            }
        } catch (Refusal refused) {
            throw refused;
        } catch (IOException | RuntimeException broken) { // the library meets a broken part with whatever exception comes first
            throw SheetReader.refusal("sheet.broken-workbook", file);
        }
        if (reading.header == null) {
            throw SheetReader.refusal("sheet.empty", file);
        }
        return new Sheet(file, new Sheet.Form("XLSX", null), reading.header, reading.rows);
    }

    private void read(org.dhatim.fastexcel.reader.Sheet sheet) throws IOException {
        try (Stream<Row> lines = sheet.openStream()) {
            lines.forEach(this::take);
        }
    }

    private void take(Row row) {
        List<String> cells = cells(row);
        if (Cells.blank(cells)) {
            return;
        }
        if (header == null) {
            header = Cells.trimmed(cells, 0);
            return;
        }
        if (rows.size() == Limits.ROWS) {
            throw SheetReader.refusal("sheet.too-many-rows", file, Limits.ROWS);
        }
        List<String> trimmed = new ArrayList<>(Cells.trimmed(cells, header.size()));
        while (trimmed.size() < header.size()) {
            trimmed.add("");
        }
        rows.add(new Sheet.Row(row.getRowNum(), List.copyOf(trimmed)));
    }

    private List<String> cells(Row row) {
        if (row.getCellCount() > Limits.COLUMNS) {
            throw SheetReader.refusal("sheet.too-many-columns", file, Limits.COLUMNS);
        }
        List<String> cells = new ArrayList<>(row.getCellCount());
        for (int i = 0; i < row.getCellCount(); i++) {
            String value = row.getOptionalCell(i).map(WorkbookCell::text).orElse("");
            if (value.length() > Limits.LINE_CHARACTERS) {
                throw SheetReader.refusal("sheet.long-line", file, row.getRowNum(), Limits.LINE_CHARACTERS);
            }
            cells.add(Cells.clean(value));
        }
        return cells;
    }
}
