package org.arasan.exchange.sheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Reads a text file as a table. */
final class TextSheet {

    private static final String SEPARATOR_MARK = "sep=";

    private final String file;
    private final String text;
    private List<String> header;
    private final List<Sheet.Row> rows = new ArrayList<>();
    private int lastLine;

    private TextSheet(String file, String text) {
        this.file = file;
        this.text = text;
    }

    static Sheet read(String file, byte[] bytes) {
        TextDecoding decoding = TextDecoding.of(file, bytes);
        if (decoding.text().isBlank()) {
            throw SheetReader.refusal("sheet.empty", file);
        }
        TextSheet reading = new TextSheet(file, decoding.text());
        reading.scan();
        return reading.parse(decoding.encoding());
    }

    /** One pass over the characters before anything is parsed: zero bytes, other control characters, endless lines. */
    private void scan() {
        int line = 1;
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter == '\n') {
                line++;
                length = 0;
            } else if (letter == 0) {
                throw SheetReader.refusal("sheet.zero-bytes", file, line);
            } else if (TextDecoding.control(letter)) {
                throw SheetReader.refusal("sheet.binary", file);
            } else if (++length > Limits.LINE_CHARACTERS) {
                throw SheetReader.refusal("sheet.long-line", file, line, Limits.LINE_CHARACTERS);
            }
        }
    }

    private Sheet parse(String encoding) {
        Character separator = separator();
        if (separator == null) {
            throw SheetReader.refusal("sheet.no-separator", file);
        }
        try (CsvReader<CsvRecord> records = CsvReader.builder().fieldSeparator(separator).allowUnclosedQuote(false)
                .allowExtraFields(true).allowMissingFields(true).skipEmptyLines(true).ofCsvRecord(text)) {
            records.forEach(this::take);
        } catch (CsvParseException broken) {
            throw SheetReader.refusal("sheet.quote-open", file, lastLine + 1);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        refuseCutOff();
        return new Sheet(file, new Sheet.Form(encoding, separator), header, rows);
    }

    /** A spreadsheet may have told its separator in a line of its own. */
    private Character separator() {
        boolean told = text.startsWith(SEPARATOR_MARK) && text.length() > SEPARATOR_MARK.length();
        return told ? Character.valueOf(text.charAt(SEPARATOR_MARK.length())) : Separator.of(text.stripLeading());
    }

    private void take(CsvRecord row) {
        lastLine = (int) row.getStartingLineNumber();
        if (lastLine == 1 && row.getField(0).startsWith(SEPARATOR_MARK)) {
            return;
        }
        List<String> cells = Cells.clean(row.getFields());
        if (Cells.blank(cells)) {
            return;
        }
        if (header == null) {
            header = Cells.trimmed(cells, 0);
            refuseWide();
            return;
        }
        if (rows.size() == Limits.ROWS) {
            throw SheetReader.refusal("sheet.too-many-rows", file, Limits.ROWS);
        }
        rows.add(new Sheet.Row(lastLine, List.copyOf(Cells.trimmed(cells, header.size()))));
    }

    private void refuseWide() {
        if (header.size() > Limits.COLUMNS) {
            throw SheetReader.refusal("sheet.too-many-columns", file, Limits.COLUMNS);
        }
    }

    /** A last line that is too short and has no end was cut off on its way, and so may others have been. */
    private void refuseCutOff() {
        Sheet.Row last = rows.isEmpty() ? null : rows.get(rows.size() - 1);
        boolean open = !text.endsWith("\n") && !text.endsWith("\r");
        if (last != null && open && last.cells().size() < header.size()) {
            throw SheetReader.refusal("sheet.cut-off", file, last.line(), last.cells().size(), header.size());
        }
    }
}
