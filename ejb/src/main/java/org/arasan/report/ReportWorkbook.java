package org.arasan.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.arasan.Texts;
import org.arasan.report.ReportTable.Heading;
import org.arasan.report.ReportTable.Sort;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A report as a workbook. Numbers and days are numbers and days; every text is written as text, so that none is taken for a formula. */
public final class ReportWorkbook {

    private ReportWorkbook() {
    }

    /** An XLSX workbook in the reader's language. */
    public static byte[] of(ReportTable report, Texts texts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Arasan", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(texts.of(report.head().what()));
            head(sheet, report.headings(), texts);
            int line = 1;
            for (List<Object> row : report.rows()) {
                write(sheet, line++, row, report.headings(), texts);
            }
            if (!report.sums().isEmpty()) {
                write(sheet, line, report.sums(), report.headings(), texts);
                sheet.range(line, 0, line, report.headings().size() - 1).style().bold().set();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void head(Worksheet sheet, List<Heading> headings, Texts texts) {
        for (int column = 0; column < headings.size(); column++) {
            Heading heading = headings.get(column);
            sheet.width(column, heading.sort() == Sort.TEXT ? 32 : 14);
            sheet.value(0, column, heading.in(texts));
            sheet.style(0, column).bold().wrapText(true).set();
        }
        sheet.freezePane(0, 1);
    }

    private static void write(Worksheet sheet, int line, List<Object> row, List<Heading> headings, Texts texts) {
        for (int column = 0; column < row.size(); column++) {
            Object value = row.get(column);
            if (value instanceof LocalDate day) {
                sheet.value(line, column, day);
                sheet.style(line, column).format("yyyy-mm-dd").set();
            } else if (value instanceof Number number && headings.get(column).sort() == Sort.PERCENT) {
                sheet.value(line, column, number.longValue() / 100.0);
                sheet.style(line, column).format("0%").set();
            } else if (value instanceof Number number) {
                sheet.value(line, column, number);
            } else if (value != null) {
                sheet.value(line, column, value instanceof Enum<?> word ? texts.of(word) : value.toString());
                sheet.style(line, column).format("@").set();
            }
        }
    }
}
