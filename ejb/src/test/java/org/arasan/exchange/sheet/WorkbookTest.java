package org.arasan.exchange.sheet;

import static org.arasan.exchange.sheet.SheetReaderTest.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

class WorkbookTest {

    @Test
    void readsCellsAsAPersonSeesThem() throws IOException {
        Sheet sheet = SheetReader.read("a.xlsx", workbook());
        assertEquals(new Sheet.Form("XLSX", null), sheet.form());
        assertEquals(List.of("ИИН", "Рождён", "Час", "Мест"), sheet.header());
        assertEquals(List.of("10504605814", "21.07.1994", "08:30", "2"), sheet.rows().get(0).cells());
        assertEquals(List.of("010504605814", "", "", ""), sheet.rows().get(1).cells());
        assertEquals(List.of(2, 5), sheet.rows().stream().map(Sheet.Row::line).toList());
    }

    @Test
    void refusesAWorkbookCutInHalf() throws IOException {
        byte[] whole = workbook();
        assertRefused("sheet.truncated", Arrays.copyOf(whole, whole.length / 2));
    }

    @Test
    void refusesABombWithoutUnpackingIt() throws IOException {
        assertRefused("sheet.bomb", zip("xl/workbook.xml", "x", "xl/worksheets/sheet1.xml", " ".repeat(30 * 1024 * 1024)));
    }

    @Test
    void refusesAMultitudeOfParts() throws IOException {
        String[] parts = new String[2 * 1000 + 2];
        for (int i = 0; i < parts.length; i += 2) {
            parts[i] = i == 0 ? "xl/workbook.xml" : "xl/part" + i;
            parts[i + 1] = "x";
        }
        assertRefused("sheet.bomb", zip(parts));
    }

    @Test
    void refusesACellFartherThanAnySpreadsheetReaches() throws IOException {
        assertRefused("sheet.bomb", zip("xl/workbook.xml", "<x/>", "xl/worksheets/sheet1.xml",
                "<worksheet><sheetData><row r=\"1\"><c r=\"ZZZZZZ1\"><v>1</v></c></row></sheetData></worksheet>"));
    }

    @Test
    void tellsOtherPackedFilesApart() throws IOException {
        assertEquals(Content.WORD, assertRefused("sheet.wrong-kind", zip("word/document.xml", "x")).args().get(1));
        assertEquals(Content.OPEN_DOCUMENT, assertRefused("sheet.wrong-kind", zip("content.xml", "x")).args().get(1));
        assertEquals(Content.ZIP, assertRefused("sheet.wrong-kind", zip("a.csv", "x")).args().get(1));
        assertRefused("sheet.broken-workbook", zip("xl/workbook.xml", "<broken"));
    }

    private static byte[] workbook() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Arasan", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Список");
            String[] header = {"ИИН", "Рождён", "Час", "Мест"};
            for (int i = 0; i < header.length; i++) {
                sheet.value(0, i, header[i]);
            }
            sheet.value(1, 0, 10504605814L);
            sheet.value(1, 1, LocalDate.of(1994, 7, 21));
            sheet.style(1, 1).format("dd.mm.yyyy").set();
            sheet.value(1, 2, 8.5 / 24);
            sheet.style(1, 2).format("hh:mm").set();
            sheet.value(1, 3, 2.0);
            sheet.value(4, 0, "010504605814");
        }
        return bytes.toByteArray();
    }

    private static byte[] zip(String... namesAndContents) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndContents[i]));
                zip.write(namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
