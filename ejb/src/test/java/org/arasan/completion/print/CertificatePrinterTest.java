package org.arasan.completion.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.arasan.Language;
import org.arasan.completion.print.CertificatePage.Course;
import org.arasan.completion.print.CertificatePage.Row;
import org.arasan.completion.print.CertificatePage.Side;
import org.arasan.print.Palette;
import org.arasan.print.Paragraph;
import org.arasan.print.Type;
import org.arasan.programme.Paper.Look;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CertificatePrinterTest {

    private static final URI VERIFICATION =
            URI.create("https://arasan.example/verify/AR-2026-000317?code=0123456789abcdef0123456789abcdef");
    private static final List<Row> TOPICS = List.of(
            new Row("Кәсіподақ ұйымын құру және дамыту", 2), new Row("Еңбек және кәсіподақ заңнамасы", 2),
            new Row("Келіссөз жүргізу және дауларды шешу", 2), new Row("Өндірістегі жазатайым оқиғаларды тергеу", 2),
            new Row("Әлеуметтік әріптестік, еңбекті қорғау", 2));

    @Test
    void kazakhLettersCanBeReadBackFromTheFile() throws IOException {
        String text = words(print("Жүсіпова Айгерім Әділетқызы", "Емдел және үйрен!", Language.KK, TOPICS));
        assertTrue(text.contains("Жүсіпова Айгерім Әділетқызы"), text);
        assertTrue(text.contains("10 академиялық сағаттық"), text);
        assertTrue(text.contains("Әлеуметтік әріптестік, еңбекті қорғау"), text);
        assertTrue(text.contains("AR-2026-000317"), text);
        assertTrue(text.contains("2026 жылғы 5–14 қараша"), text);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLanguageFillsOnePageWithEmbeddedFonts(Language language) throws IOException {
        byte[] file = print("Оразбаева Гүлнәр Ыбырайқызы", "Емдел және үйрен!", language, TOPICS);
        try (PdfReader reader = new PdfReader(file)) {
            assertEquals(1, reader.getNumberOfPages());
            assertEquals(842, reader.getPageSizeWithRotation(1).getWidth(), 1);
        }
        assertEquals(2, fontFiles(file));
    }

    @Test
    void quotationMarksOfATitleBecomeTheInnerOnes() throws IOException {
        String text = words(print("Ахметова Дана", "«Білім – әр ұжымға» марафоны", Language.KK, TOPICS)).replaceAll("\\s", "");
        assertTrue(text.contains("«„Білім–әрұжымға“марафоны»"), text);
        String english = words(print("Ахметова Дана", "The “Knowledge” marathon", Language.EN, TOPICS)).replaceAll("\\s", "");
        assertTrue(english.contains("“The‘Knowledge’marathon”"), english);
    }

    @Test
    void longNamesAndTitlesWrapInsteadOfBeingCut() throws IOException {
        List<Row> many = new ArrayList<>();
        for (int i = 1; i <= 12; i++) {
            many.add(new Row("Өндірістегі жазатайым оқиғаларды тергеп-тексеру, еңбек қауіпсіздігі және еңбекті қорғау: тақырып " + i, 1));
        }
        String name = "Құдайбергенова-Нұрмағамбетова Гүлжаһан-Әсел Жұмағұлқызы-Төлебайқызы";
        String programme = "Санаторийлік-курорттық ем алушы кәсіподақ белсенділерінің біліктілігін арттыру бағдарламасы";
        String text = words(print(name, programme, Language.KK, many)).replace(" ", "");
        assertTrue(text.contains(name.replace(" ", "")), text);
        assertTrue(text.contains(programme.replace(" ", "")), text);
        assertTrue(text.contains("тақырып12"), text);
    }

    @Test
    void aNameWithoutAnySpaceIsCutIntoLines() {
        Paragraph name = new Paragraph("Ш".repeat(200), Type.bold(20, Palette.INK), 202);
        assertTrue(name.height() > 3 * Type.bold(20, Palette.INK).line());
    }

    @Test
    void everyLetterOfTheFiveLanguagesCanBeReadBack() throws IOException {
        String letters = "Әә Ғғ Ққ Ңң Өө Ұұ Үү Һһ Іі Ёё Ыы Ъъ Ээ Щщ";
        String text = words(print("Ңұрһан " + letters, "Oʻzbek maʼrifati gʻoyasi", Language.UZ, TOPICS));
        for (String pair : letters.split(" ")) {
            assertTrue(text.contains(pair), pair + " in " + text);
        }
        assertTrue(text.contains("O‘zbek ma’rifati g‘oyasi"), text);
    }

    @ParameterizedTest
    @EnumSource(Look.class)
    void everyLookFillsOnePageAndIsLikeNoOther(Look look) throws IOException {
        byte[] file = print(new Template(look, null), true);
        try (PdfReader reader = new PdfReader(file)) {
            assertEquals(1, reader.getNumberOfPages());
        }
        Files.write(Files.createDirectories(Path.of("target", "certificates")).resolve("look-" + look + ".pdf"), file);
        assertEquals(Look.values().length, Stream.of(Look.values()).map(Design::of).map(Design::drawing).distinct().count());
        assertEquals(Look.values().length, Stream.of(Look.values()).map(Design::of).map(Design::line).distinct().count());
    }

    @Test
    void aCourseWithoutAStayDoesNotSpeakOfAHouseOrItsHead() throws IOException {
        String stay = words(print(Template.CORE, true));
        String apart = words(print(Template.CORE, false));
        assertTrue(stay.contains("Демо-санаторий") && stay.contains("Руководитель санатория"), stay);
        assertFalse(apart.contains("Демо-санаторий") || apart.contains("санатори"), apart);
        assertTrue(apart.contains("Руководитель программы") && apart.contains("10 академических часов"), apart);
    }

    @Test
    void aKindSpeaksItsOwnWordsWhereItHasThemAndTheCoresOtherwise() throws IOException {
        Template own = new Template(Look.SUMMIT, "samplekind");
        String text = words(print(own, false));
        assertTrue(text.contains("СВИДЕТЕЛЬСТВО"), text);
        assertTrue(text.contains("Окончил(а) «Лечись и учись!»: 10 часов"), text);
        assertTrue(text.contains("Председатель федерации"), text);
        assertTrue(words(print(new Template(Look.SUMMIT, "nosuchkind"), false)).contains("СЕРТИФИКАТ"));
    }

    @Test
    void whatAKindSaysAndNobodyCanReadIsSaidAsTheCoreSaysIt() throws IOException {
        String text = words(print(new Template(Look.SUMMIT, "scrawlkind"), false));
        assertTrue(text.contains("DIPLOMA") && text.contains("10 академических часов"), text);
        assertEquals(List.of("certificate.award"), new OwnWords("scrawlkind").unreadable().stream().map(each -> each.split(" ")[0]).distinct().toList());
        assertEquals(Language.values().length, new OwnWords("scrawlkind").unreadable().size());
        assertEquals(List.of(), new OwnWords("samplekind").unreadable());
        assertEquals(List.of(), new OwnWords("nosuchkind").unreadable());
    }

    @Test
    void theSamePageGivesTheSameText() throws IOException {
        assertEquals(words(print("Иванов Иван", "Лечись и учись!", Language.RU, TOPICS)),
                words(print("Иванов Иван", "Лечись и учись!", Language.RU, TOPICS)));
        assertFalse(words(print("Иванов Иван", "Лечись и учись!", Language.RU, TOPICS)).contains("жылғы"));
    }

    private static byte[] print(Template template, boolean stay) {
        List<Side> sides = List.of(new Side(Language.RU, "Федерация профсоюзов", "Лечись и учись!", "Демо-санаторий", TOPICS));
        return CertificatePrinter.print(new CertificatePage(template, "AR-2026-000317", LocalDate.of(2026, 11, 14), "Иванова Әсел",
                new Course(10, LocalDate.of(2026, 11, 5), LocalDate.of(2026, 11, 14), stay), sides, VERIFICATION));
    }

    private static byte[] print(String name, String programme, Language language, List<Row> topics) throws IOException {
        Language second = language == Language.RU ? Language.EN : Language.RU;
        List<Side> sides = List.of(new Side(language, "Үлгі кәсіподақтар федерациясы", programme, "Демо-санаторий", topics),
                new Side(second, "Образцовая федерация профсоюзов", "Лечись и учись!", "Демо-санаторий", topics));
        byte[] file = CertificatePrinter.print(new CertificatePage(Template.CORE, "AR-2026-000317", LocalDate.of(2026, 11, 14), name,
                new Course(10, LocalDate.of(2026, 11, 5), LocalDate.of(2026, 11, 14), true), sides, VERIFICATION));
        Path folder = Files.createDirectories(Path.of("target", "certificates"));
        Files.write(folder.resolve(language.tag() + "-" + topics.size() + ".pdf"), file);
        return file;
    }

    private static String words(byte[] file) throws IOException {
        try (PdfReader reader = new PdfReader(file)) {
            return new PdfTextExtractor(reader).getTextFromPage(1).replaceAll("[\\s\\u00a0]+", " ");
        }
    }

    private static long fontFiles(byte[] file) throws IOException {
        long files = 0;
        try (PdfReader reader = new PdfReader(file)) {
            for (int i = 1; i < reader.getXrefSize(); i++) {
                PdfObject object = reader.getPdfObject(i);
                if (object instanceof PdfDictionary dictionary && dictionary.contains(PdfName.FONTFILE2)) {
                    files++;
                }
            }
        }
        return files;
    }
}
