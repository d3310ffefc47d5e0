package org.arasan.exchange.sheet;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import org.arasan.Language;
import org.arasan.Refusal;
import org.arasan.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SheetReaderTest {

    private static final String TABLE = "Имя;Город\r\nДәурен;Қызылорда\r\nАйнұр;Алматы\r\n";

    @ParameterizedTest
    @CsvSource({
        "members-forestry.csv, UTF-8, ';', 24", "members-culture.csv, UTF-8, ',', 31", "members-construction.csv, windows-1251, ';', 30",
        "treatments.csv, UTF-8, ';', 8", "resort.csv, UTF-8, ';', 14", "trainers.csv, UTF-8, ';', 6"})
    void recognisesEncodingAndSeparatorOfRealFiles(String file, String encoding, char separator, int rows) throws IOException {
        Sheet sheet = sample(file);
        assertEquals(new Sheet.Form(encoding, separator), sheet.form());
        assertEquals(rows, sheet.rows().size());
        assertTrue(sheet.rows().stream().allMatch(sheet::fits));
    }

    @Test
    void recognisesTheUnicodeTextOfASpreadsheet() throws IOException {
        Sheet sheet = sample("members-nuclear.csv");
        assertEquals(new Sheet.Form("UTF-16", '\t'), sheet.form());
        assertEquals(27, sheet.rows().size());
        assertEquals("Бекмұратов", sheet.rows().get(0).cells().get(1));
    }

    @Test
    void readsUtf16WithoutAMarkEitherWay() {
        for (Charset charset : List.of(UTF_16LE, UTF_16BE)) {
            Sheet sheet = SheetReader.read("a.csv", TABLE.getBytes(charset));
            assertEquals("UTF-16", sheet.form().encoding());
            assertEquals(List.of("Айнұр", "Алматы"), sheet.rows().get(1).cells());
        }
    }

    @Test
    void keepsTheLineOfARowAcrossEmptyLinesAndQuotedLineEnds() {
        Sheet sheet = SheetReader.read("a.csv", "a;b\n\n1;\"x\ny\"\n;\n2;z\n".getBytes(UTF_8));
        assertEquals(List.of(3, 6), sheet.rows().stream().map(Sheet.Row::line).toList());
        assertEquals("x\ny", sheet.rows().get(0).cells().get(1));
    }

    @Test
    void obeysASeparatorTheFileTells() {
        Sheet sheet = SheetReader.read("a.csv", "sep=,\na,b\n1,2;3\n".getBytes(UTF_8));
        assertEquals(List.of("1", "2;3"), sheet.rows().get(0).cells());
        assertEquals(3, sheet.rows().get(0).line());
    }

    @Test
    void tidiesValues() {
        Sheet sheet = SheetReader.read("a.csv", "a;b\n\u00a0x\u200b ;и\u0306од\n".getBytes(UTF_8));
        assertEquals(List.of("x", "йод"), sheet.rows().get(0).cells());
    }

    @Test
    void keepsARaggedRowToBeJudgedAsARow() {
        Sheet sheet = SheetReader.read("a.csv", "a;b;c\n1;2\n1;2;3;4\n1;2;3;;\n".getBytes(UTF_8));
        assertEquals(List.of(false, false, true), sheet.rows().stream().map(sheet::fits).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\uFEFF", "  \n \n"})
    void refusesEmptyFiles(String content) {
        assertRefused("sheet.empty", content.getBytes(UTF_8));
    }

    @Test
    void refusesHeadingsWithoutRows() {
        assertRefused("sheet.no-rows", "a;b\n".getBytes(UTF_8));
    }

    @ParameterizedTest
    @CsvSource({"'%PDF-1.7', PDF", "'<!DOCTYPE html><table>', WEB_PAGE", "'{\\rtf1', RICH_TEXT", "'GIF89a', IMAGE", "'Rar!', ARCHIVE"})
    void refusesOtherKindsByContent(String start, Content kind) {
        Refusal refusal = assertRefused("sheet.wrong-kind", (start + " and more").getBytes(UTF_8));
        assertEquals(kind, refusal.args().get(1));
    }

    @Test
    void refusesOldOfficeFiles() {
        assertRefused("sheet.wrong-kind", bytes(0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1));
    }

    @Test
    void refusesBinaryBytes() {
        byte[] noise = new byte[4000];
        for (int i = 0; i < noise.length; i++) {
            noise[i] = (byte) (i * 37 + i / 256 + 1);
        }
        assertRefused("sheet.binary", noise);
    }

    @Test
    void refusesZeroBytesWithTheirLine() {
        Refusal refusal = assertRefused("sheet.zero-bytes", "a;b\n1;2\n3;\0\n".getBytes(UTF_8));
        assertEquals(3, refusal.args().get(1));
    }

    @Test
    void refusesAFileCutInsideALetterOrARow() {
        byte[] whole = TABLE.getBytes(UTF_8);
        assertRefused("sheet.truncated", Arrays.copyOf(whole, whole.length - 3));
        assertRefused("sheet.cut-off", "a;b;c\n1;2;3\n1;2".getBytes(UTF_8));
        assertRefused("sheet.truncated", Arrays.copyOf(("\uFEFF" + TABLE).getBytes(UTF_16LE), 41));
    }

    @Test
    void refusesTooMuchOfAnything() {
        assertRefused("sheet.too-large", new byte[50 * 1024 * 1024]);
        assertRefused("sheet.too-many-rows", ("a;b\n" + "1;2\n".repeat(100_000)).getBytes(UTF_8));
        assertRefused("sheet.long-line", ("a;b\n1;" + "x".repeat(20_000)).getBytes(UTF_8));
        assertRefused("sheet.too-many-columns", ("a;".repeat(200) + "\n1;2\n").getBytes(UTF_8));
    }

    @Test
    void refusesWhatCannotBeDividedIntoColumns() {
        assertRefused("sheet.no-separator", "just a letter\nto somebody\n".getBytes(UTF_8));
        assertRefused("sheet.quote-open", "a;b\n1;\"never closed\n2;3\n".getBytes(UTF_8));
        assertRefused("sheet.column-twice", "Имя;Город;имя\n1;2;3\n".getBytes(UTF_8));
    }

    @Test
    void showsOfAFileNameOnlyTheName() {
        assertEquals("a.csv", SheetReader.plainName("C:\\Users\\x\\a.csv"));
        assertEquals("passwd", SheetReader.plainName("../../etc/passwd\u0000"));
        assertEquals("-", SheetReader.plainName(null));
    }

    private static Sheet sample(String file) throws IOException {
        try (InputStream content = SheetReaderTest.class.getResourceAsStream("/intake/" + file)) {
            return SheetReader.read(file, content.readAllBytes());
        }
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    static Refusal assertRefused(String code, byte[] content) {
        Refusal refusal = assertThrows(Refusal.class, () -> SheetReader.read("list.csv", content));
        assertEquals(code, refusal.code());
        assertFalse(Texts.in(Language.RU).get(refusal.code(), refusal.args().toArray()).isBlank());
        return refusal;
    }
}
