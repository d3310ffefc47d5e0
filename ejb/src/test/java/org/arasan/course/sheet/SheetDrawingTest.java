package org.arasan.course.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.arasan.Language;
import org.junit.jupiter.api.Test;

class SheetDrawingTest {

    @Test
    void kazakhNamesStandAsTheyAreWritten() throws IOException {
        String text = text(1, page(3, "Бұлақова Гүлсім Әлімжанқызы"));
        assertTrue(text.contains("Бұлақова Гүлсім Әлімжанқызы") && text.contains("7-сағат, 16:00"), text);
    }

    @Test
    void aLongListRunsOverPagesAndLosesNobody() throws IOException {
        SheetPage page = page(60, "Тұманов Дәурен");
        try (PdfReader reader = new PdfReader(new SheetDrawing(page).pdf())) {
            assertEquals(3, reader.getNumberOfPages());
            String all = text(1, page) + text(2, page) + text(3, page);
            assertEquals(60, all.split("Тұманов Дәурен", -1).length - 1);
            assertTrue(text(3, page).contains("3/3"), "the last page says so");
        }
    }

    @Test
    void aListOfNobodyIsStillASheet() throws IOException {
        assertTrue(text(1, page(0, "")).contains("1/1"));
    }

    private static SheetPage page(int people, String name) {
        return new SheetPage(Language.KK, "Қатысу парағы", "Өндірістегі жазатайым оқиғаларды тергеп-тексеру", List.of("Арасан · 1-сынып", "10 қараша"),
                List.of("7-сағат, 16:00", "8-сағат, 16:55"), IntStream.range(0, people).mapToObj(i -> new SheetPage.Row(name, List.of(true, i != 1))).toList(),
                "https://arasan.example/r/61", new SheetPage.Words("Аты-жөні", "Оқытушының қолы", "Осы сабақтың түгендеуі", "{0}/{1}"));
    }

    private static String text(int number, SheetPage page) throws IOException {
        byte[] pdf = new SheetDrawing(page).pdf();
        Files.write(Files.createDirectories(Path.of("target")).resolve("roll-sheet.pdf"), pdf);
        try (PdfReader reader = new PdfReader(pdf)) {
            return new PdfTextExtractor(reader).getTextFromPage(number);
        }
    }
}
