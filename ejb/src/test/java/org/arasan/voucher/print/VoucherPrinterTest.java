package org.arasan.voucher.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.arasan.DayRange;
import org.arasan.Language;
import org.arasan.voucher.print.VoucherPage.Holder;
import org.arasan.voucher.print.VoucherPage.Issuer;
import org.arasan.voucher.print.VoucherPage.Shares;
import org.arasan.voucher.print.VoucherPage.Terms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VoucherPrinterTest {

    private static final Terms TERMS = new Terms("«Арасан-Қапал» шипажайы", new DayRange(LocalDate.of(2026, 11, 28), LocalDate.of(2026, 12, 20)),
            10, new Shares(250_000, 137_500, 112_500, 0));

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLanguageFillsOnePageAndItsLettersCanBeReadBack(Language language) throws IOException {
        byte[] file = print(language, "Қожахметова-Ғұбайдуллина Әсел Өмірұлқызы", TERMS, "төлем тапсырмасы № 17");
        try (PdfReader reader = new PdfReader(file)) {
            assertEquals(1, reader.getNumberOfPages());
            assertEquals(595, reader.getPageSizeWithRotation(1).getWidth(), 1);
        }
        String text = words(file);
        for (String part : List.of("Қожахметова-Ғұбайдуллина Әсел Өмірұлқызы", "ЛУ-2026-20029", "Арасан-Қапал", "төлем тапсырмасы № 17")) {
            assertTrue(text.contains(part), text);
        }
    }

    @Test
    void aVoucherOfAnotherHouseIsPrintedWithoutWhatNobodySaid() throws IOException {
        String text = words(print(Language.KK, "Омаров Дәурен", null, ""));
        assertTrue(text.contains("Омаров Дәурен"), text);
        assertTrue(!text.contains("теңге"), text);
    }

    @Test
    void aVeryLongNameAndNoteStayOnThePage() throws IOException {
        byte[] file = print(Language.RU, "Құдайбергенова-Нұрмағамбетова Гүлжаһан-Әсел Жұмағұлқызы-Төлебайқызы", TERMS, "оплата ".repeat(70));
        try (PdfReader reader = new PdfReader(file)) {
            assertEquals(1, reader.getNumberOfPages());
        }
    }

    private static byte[] print(Language language, String name, Terms terms, String note) throws IOException {
        Language second = language == Language.RU ? Language.EN : Language.RU;
        byte[] file = VoucherPrinter.print(new VoucherPage(List.of(language, second), "ЛУ-2026-20029",
                new Issuer("Лесное хозяйство и животный мир", "Солтүстік Қазақстан"), new Holder(name, LocalDate.of(1980, 1, 2)), terms, note));
        Files.write(Files.createDirectories(Path.of("target", "vouchers")).resolve(language.tag() + "-" + name.length() + ".pdf"), file);
        return file;
    }

    private static String words(byte[] file) throws IOException {
        try (PdfReader reader = new PdfReader(file)) {
            return new PdfTextExtractor(reader).getTextFromPage(1).replaceAll("[\\s\\u00a0]+", " ");
        }
    }
}
