package org.arasan.completion.sign;

import com.lowagie.text.Document;
import com.lowagie.text.Paragraph;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.PdfStamper;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;

/** Papers to sign and to tamper with. */
final class Papers {

    static final Instant NOW = Instant.parse("2026-11-28T05:00:00Z");
    static final Imprint IMPRINT = new Imprint("AR-2026-000317", "Кәсіподақтар федерациясы", NOW);

    private Papers() {
    }

    static Seal seal() {
        return SealMaking.made("Кәсіподақтар федерациясы", NOW);
    }

    static byte[] unsigned() {
        return written("Certificate", null);
    }

    /** One that nobody opens without the password. */
    static byte[] locked() {
        return written("Certificate", "secret".getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] written(String words, byte[] password) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Document document = new Document()) {
            PdfWriter writer = PdfWriter.getInstance(document, bytes);
            if (password != null) {
                writer.setEncryption(password, password, 0, PdfWriter.ENCRYPTION_AES_128);
            }
            document.open();
            document.add(new Paragraph(words));
        }
        return bytes.toByteArray();
    }

    /** The same paper as an editor saves it: all old bytes, and an update behind them. */
    static byte[] updated(byte[] signed) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PdfReader reader = new PdfReader(signed);
        PdfStamper stamper = new PdfStamper(reader, bytes, '\0', true);
        stamper.setInfoDictionary(Map.of("Title", "Somebody else"));
        stamper.close();
        return bytes.toByteArray();
    }
}
