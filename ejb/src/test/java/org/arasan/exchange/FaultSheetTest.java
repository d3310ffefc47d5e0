package org.arasan.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.arasan.Language;
import org.arasan.Texts;
import org.arasan.exchange.table.Remark;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

class FaultSheetTest {

    @Test
    void neverLetsAValueBecomeAFormula() throws IOException {
        Remark remark = new Remark(Remark.Weight.FAULT, "=a.csv", 7, "email", "E-mail",
                "=HYPERLINK(\"http://example.org\")", "email-form", List.of());
        Preview preview = new Preview(1L, 1L, ImportBatch.State.OPEN, "", List.of(), List.of(remark), List.of());
        byte[] workbook = FaultSheet.of(preview, Texts.in(Language.RU));
        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            List<Row> rows = read.getFirstSheet().read();
            assertEquals("Строка", rows.get(0).getCellText(1));
            assertEquals(CellType.STRING, rows.get(1).getCell(3).getType());
            assertEquals("=HYPERLINK(\"http://example.org\")", rows.get(1).getCellText(3));
            assertEquals("ошибка", rows.get(1).getCellText(5));
        }
    }
}
