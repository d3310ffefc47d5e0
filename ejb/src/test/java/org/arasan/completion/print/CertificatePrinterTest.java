package org.arasan.completion.print;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.arasan.Language;
import org.junit.jupiter.api.Test;

class CertificatePrinterTest {

    @Test
    void kazakhLettersCanBeReadBackFromTheFile() throws IOException {
        String text = text(CertificatePrinter.print(page("Жүсіпова Айгерім Арасанқызы", Language.KK)));
        assertTrue(text.contains("Жүсіпова Айгерім Арасанқызы"), text);
        assertTrue(text.contains("10 академиялық сағаттық"), text);
        assertTrue(text.contains("Әлеуметтік әріптестік, еңбекті қорғау"), text);
        assertTrue(text.contains("AR-2026-000317"), text);
    }

    private static String text(byte[] pdf) throws IOException {
        Files.write(Path.of("target/certificate-kk.pdf"), pdf);
        try (PdfReader reader = new PdfReader(pdf)) {
            return new PdfTextExtractor(reader).getTextFromPage(1);
        }
    }

    static CertificatePage page(String name, Language language) {
        List<CertificatePage.Side> sides = List.of(
                new CertificatePage.Side(Language.KK, "Үлгі кәсіподақтар федерациясы", "Емдел және үйрен!", "«Үлгі Бұлақ» санаторийі", List.of(
                        new CertificatePage.Row("Кәсіподақ ұйымын құру және дамыту", 2),
                        new CertificatePage.Row("Еңбек және кәсіподақ заңнамасы", 2),
                        new CertificatePage.Row("Келіссөз жүргізу және дауларды шешу", 2),
                        new CertificatePage.Row("Өндірістегі жазатайым оқиғаларды тергеу", 2),
                        new CertificatePage.Row("Әлеуметтік әріптестік, еңбекті қорғау", 2))),
                new CertificatePage.Side(Language.RU, "Образцовая федерация профсоюзов", "Лечись и учись!", "Санаторий «Үлгі Бұлақ»", List.of(
                        new CertificatePage.Row("Создание и развитие профорганизации", 2),
                        new CertificatePage.Row("Трудовое и профсоюзное законодательство", 2),
                        new CertificatePage.Row("Переговоры и разрешение конфликтов", 2),
                        new CertificatePage.Row("Расследование несчастных случаев", 2),
                        new CertificatePage.Row("Социальное партнёрство, охрана труда", 2))));
        return new CertificatePage("AR-2026-000317", LocalDate.of(2026, 11, 14), name,
                new CertificatePage.Course(10, LocalDate.of(2026, 11, 5), LocalDate.of(2026, 11, 14)), sides,
                URI.create("https://arasan.example/verify/AR-2026-000317?code=0123456789abcdef0123456789abcdef"));
    }
}
