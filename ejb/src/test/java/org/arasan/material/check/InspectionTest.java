package org.arasan.material.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.arasan.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InspectionTest {

    private static final byte[] PNG = bytes("\u0089PNG\r\n\u001a\n\0\0\0\rIHDR\0\0\0\1\0\0\0\1\b\6\0\0\0");
    private static final String SVG = "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>";

    @Test
    void soundFilesAreOfTheTypeThatTheirNameSays() {
        assertEquals(FileType.PDF, judge("law.pdf", bytes("%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF")));
        assertEquals(FileType.PNG, judge("scheme.PNG", PNG));
        assertEquals(FileType.JPEG, judge("hall.jpeg", bytes("\u00ff\u00d8\u00ff\u00e0\0\u0010JFIF\0")));
        assertEquals(FileType.WEBP, judge("hall.webp", bytes("RIFF\u0020\0\0\0WEBPVP8 ")));
        assertEquals(FileType.MP3, judge("talk.mp3", bytes("ID3\3\0\0\0\0\0\0")));
        assertEquals(FileType.MP4, judge("talk.mp4", bytes("\0\0\0\u0018ftypmp42\0\0\0\0mp42isom")));
        assertEquals(FileType.TEXT, judge("notes.txt", "Еңбек кодексі, 1-бап\n".getBytes(StandardCharsets.UTF_8)));
        assertEquals(FileType.TEXT, judge("notes.txt", "Трудовой кодекс\r\n".getBytes(Charset.forName("windows-1251"))));
    }

    @Test
    void documentsAreTakenByWhatIsInTheArchive() {
        assertEquals(FileType.WORD, judge("law.docx", word(Map.of())));
        assertEquals(FileType.ODT, judge("law.odt", zip(Map.of("mimetype", FileType.ODT.mediaType(), "content.xml", "<x/>"))));
        assertEquals("material.other-content", refused("law.xlsx", word(Map.of())));
        assertEquals("material.other-content", refused("law.docx", zip(Map.of("readme.txt", "hello"))));
    }

    @Test
    void aDrawingWithAScriptIsRefusedUnderWhateverName() {
        for (String name : new String[] {"a.png", "a.pdf", "a.txt", "a.svg", "a.jpg"}) {
            assertEquals("material.page", refused(name, bytes(SVG)), name);
            assertEquals("material.page", refused(name, bytes("<svg><script>alert(1)</script></svg>")), name);
        }
    }

    @Test
    void aPageIsRefusedUnderWhateverName() {
        for (String page : new String[] {"<!DOCTYPE html><html><body>hi", "hello <ScRiPt>alert(1)</script>", "<?xml version=\"1.0\"?><a/>"}) {
            assertEquals("material.page", refused("a.txt", bytes(page)), page);
        }
        assertEquals("material.page", refused("a.txt", "<html>wide".getBytes(StandardCharsets.UTF_16LE)));
        assertEquals("material.page", refused("a.html", bytes("hello")));
    }

    @Test
    void whatIsTwoThingsAtOnceIsRefused() throws IOException {
        ByteArrayOutputStream picture = new ByteArrayOutputStream();
        picture.write(PNG);
        picture.write(zip(Map.of("evil.js", "1")));
        assertEquals("material.two-natures", refused("scheme.png", picture.toByteArray()));
        assertEquals("material.two-natures", refused("law.pdf", bytes("%PDF-1.7\n<script>alert(1)</script>\n%%EOF")));
        assertEquals("material.other-content", refused("law.pdf", bytes("GIF89a;\n%PDF-1.7\n%%EOF")));
    }

    @Test
    void macrosAreFoundWhereverTheyHide() {
        assertEquals("material.macros", refused("law.docx", word(Map.of("word/vbaProject.bin", "x"))));
        assertEquals("material.macros", refused("law.docx", word(Map.of("word/embeddings/sheet.xlsm", "x"))));
        assertEquals("material.macros", refused("law.docx", word(Map.of("word/_rels/settings.xml.rels",
                "<Relationship Type=\"attachedTemplate\" TargetMode=\"External\" Target=\"https://evil.example/t.dotm\"/>"))));
        assertEquals("material.macros", refused("law.docx", zip(Map.of("[Content_Types].xml",
                "application/vnd.ms-word.document.macroEnabled.main+xml wordprocessingml.document.main+xml"))));
        assertEquals("material.macros", refused("law.odt", zip(Map.of("mimetype", FileType.ODT.mediaType(), "Basic/Standard/m.xml", "x"))));
        assertEquals("material.macros", refused("law.docm", word(Map.of())));
    }

    @Test
    void anArchiveThatSwellsCostsNothingAndIsRefused() {
        byte[] swelling = zip(Map.of("[Content_Types].xml", "x".repeat(5_000_000)));
        assertEquals("material.swells", refused("law.docx", swelling));
        assertEquals("material.broken", refused("law.docx", word(Map.of("../../etc/cron.d/evil", "x"))));
        assertEquals("material.broken", refused("law.docx", Arrays.copyOf(swelling, 200)));
    }

    @Test
    void otherTypesAndNothingAtAllAreRefused() {
        assertEquals("material.empty", refused("law.pdf", new byte[0]));
        assertEquals("material.type", refused("all.zip", zip(Map.of("a.txt", "x"))));
        assertEquals("material.type", refused("run.exe", bytes("MZ\u0090\0")));
        assertEquals("material.other-content", refused("law.pdf", bytes("MZ\u0090\0\3\0\0\0")));
        assertEquals("material.other-content", refused("notes.txt", bytes("MZ\u0090\0\3\0\0\0\4\0")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"../../etc/passwd.txt|passwd.txt", "C:\\Users\\me\\law.pdf|law.pdf", "con.pdf|_con.pdf", "a<b>.pdf|a_b_.pdf",
        " .hidden.pdf |hidden.pdf", "Еңбек кодексі.pdf|Еңбек кодексі.pdf"})
    void aNameIsMadeHarmless(String raw, String harmless) {
        assertEquals(harmless, FileName.of(raw).text());
    }

    @Test
    void whatCannotBeSeenInANameGoes() {
        assertEquals("annualfdp.txt", FileName.of("annual\u202Efdp.txt").text());
        assertEquals("ab.pdf", FileName.of("a\u0000\u200B\nb.pdf").text());
        assertEquals(120, FileName.of("ә".repeat(300) + ".pdf").text().length());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "noextension", "/", ".pdf"})
    void aNameWithoutAnythingLeftIsRefused(String raw) {
        assertEquals("material.name-missing", assertThrows(Refusal.class, () -> FileName.of(raw)).code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"invoice.exe.pdf", "page.html.txt", "a.svg.png", "law.docm.docx"})
    void aSecondExtensionThatRunsIsATrap(String raw) {
        assertEquals("material.two-extensions", assertThrows(Refusal.class, () -> FileName.of(raw)).code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "data:text/html,x", "ftp://a.example/x", "//a.example", "https://", "https://user:pw@a.example/",
        "https://a.example/x y", "http:/a.example", "file:///etc/passwd", "https://a_b .example"})
    void onlyTheWebIsLinkedTo(String address) {
        assertEquals("material.address", assertThrows(Refusal.class, () -> LinkAddress.of(address)).code());
    }

    @Test
    void aLinkIsShownWithItsHostAsComputersReadIt() {
        assertEquals("adilet.zan.kz", LinkAddress.of(" https://Adilet.zan.kz/rus/docs?q=1#z2 ").host());
        assertEquals("xn--80ao21a.example", LinkAddress.of("https://қаз.example/").host());
    }

    private static FileType judge(String name, byte[] bytes) {
        return Inspection.judge(FileName.of(name), bytes);
    }

    private static String refused(String name, byte[] bytes) {
        return assertThrows(Refusal.class, () -> judge(name, bytes), name).code();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] word(Map<String, String> more) {
        Map<String, String> parts = new LinkedHashMap<>(Map.of("[Content_Types].xml",
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", "word/document.xml", "<w/>"));
        parts.putAll(more);
        return zip(parts);
    }

    private static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return bytes.toByteArray();
    }
}
