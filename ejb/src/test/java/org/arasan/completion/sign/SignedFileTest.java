package org.arasan.completion.sign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.lowagie.text.pdf.AcroFields;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** What a file that was handed in says of itself. */
class SignedFileTest {

    private static final Seal OURS = Papers.seal();
    private static final Seal THEIRS = Papers.seal();
    private static final byte[] SIGNED = OURS.sign(Papers.unsigned(), Papers.IMPRINT);

    @Test
    void aFileAsSignedIsSoundAndNamesItsNumber() {
        assertEquals(Finding.SOUND, judged(SIGNED));
        assertEquals(Optional.of("AR-2026-000317"), new SignedFile(SIGNED).number());
    }

    @Test
    void whatWasSignedWithAnEarlierCertificateStaysSound() {
        assertEquals(Finding.SOUND, new SignedFile(SIGNED).judged(List.of(THEIRS.certificate(), OURS.certificate())));
    }

    @Test
    void everyPdfProgramFindsOneSignatureOverTheWholeDocumentThatForbidsChanges() throws IOException {
        try (PdfReader reader = new PdfReader(SIGNED)) {
            AcroFields fields = reader.getAcroFields();
            assertEquals(1, fields.getSignedFieldNames().size());
            String name = fields.getSignedFieldNames().get(0);
            assertTrue(fields.signatureCoversWholeDocument(name));
            PdfDictionary signature = fields.getSignatureDictionary(name);
            assertEquals(new PdfName("ETSI.CAdES.detached"), signature.getAsName(PdfName.SUBFILTER));
            assertEquals("Кәсіподақтар федерациясы", signature.getAsString(PdfName.NAME).toUnicodeString());
            assertTrue(reader.getCatalog().getAsDict(PdfName.PERMS).contains(PdfName.DOCMDP));
        }
    }

    /** In the signature itself, which cannot cover itself, a change that means nothing may pass: the register's fingerprint still tells. */
    @Test
    void oneChangedByteOfTheDocumentIsFoundWhereverItIs() {
        String text = new String(SIGNED, StandardCharsets.ISO_8859_1);
        int gap = text.indexOf("/Contents <") + 10;
        int after = text.indexOf('>', gap) + 1;
        Random random = new Random(317);
        for (int i = 0; i < 300; i++) {
            int at = random.nextInt(SIGNED.length - (after - gap));
            byte[] changed = SIGNED.clone();
            changed[at < gap ? at : at + after - gap] ^= (byte) (1 << random.nextInt(8));
            assertNotEquals(Finding.SOUND, judged(changed), () -> "at " + at);
        }
    }

    @Test
    void aChangeOfWhatIsPrintedIsCalledAChange() {
        byte[] changed = SIGNED.clone();
        changed[new String(SIGNED, StandardCharsets.ISO_8859_1).indexOf("stream") + 20] ^= 1;
        assertEquals(Finding.CHANGED, judged(changed));
    }

    @Test
    void whatIsAppendedIsFound() throws IOException {
        assertEquals(Finding.APPENDED, judged(Papers.updated(SIGNED)));
        assertEquals(Finding.APPENDED, judged(Arrays.copyOf(SIGNED, SIGNED.length + 1)));
    }

    @Test
    void aFileCutShortWasChanged() {
        assertEquals(Finding.CHANGED, judged(Arrays.copyOf(SIGNED, SIGNED.length - 7)));
    }

    @Test
    void anotherKeyOfTheSameNameIsForeign() {
        assertEquals(Finding.FOREIGN, judged(THEIRS.sign(Papers.unsigned(), Papers.IMPRINT)));
    }

    @Test
    void ourSignatureMovedToAnotherPaperIsNoSignatureOfIt() {
        byte[] other = OURS.sign(Papers.unsigned(), new Imprint("AR-2026-000999", "X", Papers.NOW));
        String text = new String(SIGNED, StandardCharsets.ISO_8859_1);
        String moved = new String(other, StandardCharsets.ISO_8859_1);
        String signature = text.substring(text.indexOf("/Contents <") + 11, text.indexOf('>', text.indexOf("/Contents <")));
        int at = moved.indexOf("/Contents <") + 11;
        byte[] forged = (moved.substring(0, at) + signature + moved.substring(at + signature.length())).getBytes(StandardCharsets.ISO_8859_1);
        assertEquals(Finding.CHANGED, judged(forged));
    }

    @Test
    void whatIsNotSignedOrNoPdfIsCalledThat() throws IOException {
        assertEquals(Finding.UNSIGNED, judged(Papers.unsigned()));
        assertEquals(Finding.LOCKED, judged(Papers.locked()));
        assertEquals(Finding.NO_PDF, judged(new byte[0]));
        assertEquals(Finding.NO_PDF, judged("Сертификат".getBytes(StandardCharsets.UTF_8)));
        assertEquals(Finding.NO_PDF, judged(zip()));
    }

    @Test
    void hostileSignaturesCostLittleAndAreNotOurs() {
        byte[] deep = new byte[60_000];
        Arrays.fill(deep, (byte) 0x30);
        for (String contents : List.of(HexFormat.of().formatHex(deep), "30800609", "zz", "")) {
            String gap = "<" + contents + ">";
            String start = "%PDF-1.7 /ByteRange [0 64 " + (64 + gap.length()) + " 10]";
            byte[] file = (start + " ".repeat(64 - start.length()) + gap + "0123456789").getBytes(StandardCharsets.ISO_8859_1);
            Finding finding = assertTimeoutPreemptively(Duration.ofSeconds(5), () -> judged(file));
            assertTrue(finding == Finding.FOREIGN || finding == Finding.CHANGED, finding::name);
        }
        byte[] many = ("%PDF-1.7 " + "/ByteRange [0 999999999 999999999 999999999] ".repeat(20_000)).getBytes(StandardCharsets.ISO_8859_1);
        assertEquals(Finding.CHANGED, assertTimeoutPreemptively(Duration.ofSeconds(5), () -> judged(many)));
    }

    private static Finding judged(byte[] file) {
        List<X509Certificate> ours = List.of(OURS.certificate());
        return new SignedFile(file).judged(ours);
    }

    private static byte[] zip() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("certificate.pdf"));
            zip.write(SIGNED);
        }
        return bytes.toByteArray();
    }
}
