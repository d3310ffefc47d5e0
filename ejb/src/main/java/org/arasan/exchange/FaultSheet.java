package org.arasan.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.arasan.Texts;
import org.arasan.exchange.table.Remark;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * The faults and warnings of an import as a workbook to send back to an office. Every value is written as text and nothing else, so that
 * one that begins with = or + is never taken for a formula.
 */
public final class FaultSheet {

    private static final List<String> HEADINGS = List.of("file", "line", "column", "value", "reason", "weight");
    private static final int[] WIDTHS = {28, 8, 22, 28, 80, 16};

    private FaultSheet() {
    }

    /** An XLSX workbook in the reader's language. */
    public static byte[] of(Preview preview, Texts texts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Arasan", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(texts.get("exchange.faults"));
            head(sheet, texts);
            int row = 1;
            for (Remark remark : preview.remarks()) {
                write(sheet, row++, remark, texts);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void head(Worksheet sheet, Texts texts) {
        for (int column = 0; column < WIDTHS.length; column++) {
            sheet.width(column, WIDTHS[column]);
            sheet.value(0, column, texts.get("exchange.heading." + HEADINGS.get(column)));
            sheet.style(0, column).bold().set();
        }
        sheet.freezePane(0, 1);
    }

    private static void write(Worksheet sheet, int row, Remark remark, Texts texts) {
        sheet.value(row, 0, remark.file());
        sheet.value(row, 1, remark.line());
        sheet.value(row, 2, remark.column());
        sheet.value(row, 3, remark.value());
        sheet.value(row, 4, remark.reason(texts));
        sheet.value(row, 5, texts.of(remark.weight()));
        sheet.style(row, 3).format("@").set();
        sheet.style(row, 4).wrapText(true).set();
    }
}
