package org.arasan.stay.reception.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.arasan.Language;
import org.arasan.member.Sex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FormPrinterTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLanguageFillsOnePageAndItsLettersCanBeReadBack(Language language) throws IOException {
        byte[] file = FormPrinter.print(List.of(page(language, "Қожахметова-Ғұбайдуллина Әсел Өмірұлқызы")));
        Files.write(Files.createDirectories(Path.of("target", "forms")).resolve(language.tag() + ".pdf"), file);
        try (PdfReader reader = new PdfReader(file)) {
            assertEquals(1, reader.getNumberOfPages());
            assertEquals(842, reader.getPageSizeWithRotation(1).getHeight(), 1);
        }
        String text = words(file, 1);
        for (String part : List.of("Қожахметова-Ғұбайдуллина Әсел Өмірұлқызы", "800102400018", "ЛУ-2026-20029", "Арасан-Қапал", "1104-B", "4567")) {
            assertTrue(text.contains(part), text);
        }
    }

    @Test
    void everyGuestHasAPageInTheirOwnLanguage() throws IOException {
        byte[] file = FormPrinter.print(List.of(page(Language.KK, "Омаров Дәурен"), page(Language.RU, "Иванова Татьяна")));
        try (PdfReader reader = new PdfReader(file)) {
            assertEquals(2, reader.getNumberOfPages());
        }
        assertTrue(words(file, 1).contains("Тіркеу парағы"));
        assertTrue(words(file, 2).contains("Регистрационный лист"));
    }

    @Test
    void aVeryLongNameLeavesRoomForTheSignatures() throws IOException {
        String text = words(FormPrinter.print(List.of(page(Language.UZ, "Құдайбергенова ".repeat(13)))), 1);
        assertTrue(text.contains("imzosi"), text);
    }

    private static FormPage page(Language language, String name) {
        return new FormPage(language, "«Арасан-Қапал» шипажайы",
                new FormPage.Guest(name, Sex.FEMALE, LocalDate.of(1980, 1, 2), "800102400018", "+7 701 000 00 01", "",
                        "Лесное хозяйство и животный мир", "Солтүстік Қазақстан", "профорг"),
                new FormPage.Stay("ЛУ-2026-20029", LocalDate.of(2026, 11, 30), LocalDate.of(2026, 12, 9), LocalTime.of(14, 0), LocalTime.of(12, 0),
                        "1104-B", new FormPage.Place("1", 1, "стандарт")),
                new FormPage.Papers("паспорт", "4567", null), List.of("14:00–16:00"));
    }

    private static String words(byte[] file, int page) throws IOException {
        try (PdfReader reader = new PdfReader(file)) {
            return new PdfTextExtractor(reader).getTextFromPage(page).replaceAll("[\\s\\u00a0]+", " ");
        }
    }
}
