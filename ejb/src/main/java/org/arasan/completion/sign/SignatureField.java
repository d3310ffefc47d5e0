package org.arasan.completion.sign;

import com.lowagie.text.pdf.PdfDate;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.PdfSignature;
import com.lowagie.text.pdf.PdfSignatureAppearance;
import com.lowagie.text.pdf.PdfStamper;
import com.lowagie.text.pdf.PdfString;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Map;

/** Writes a signature into a PDF: an invisible field, whose author allows no change of the document after it. */
final class SignatureField {

    private static final PdfName PADES = new PdfName("ETSI.CAdES.detached");
    private static final char SAME_VERSION = '\0';

    private SignatureField() {
    }

    static byte[] in(byte[] pdf, Seal seal, Imprint imprint) {
        ByteArrayOutputStream signed = new ByteArrayOutputStream(pdf.length + 4 * seal.room());
        try (PdfReader reader = new PdfReader(pdf)) {
            PdfSignatureAppearance field = PdfStamper.createSignature(reader, signed, SAME_VERSION).getSignatureAppearance();
            Calendar when = GregorianCalendar.from(imprint.when().atZone(ZoneOffset.UTC));
            field.setSignDate(when);
            field.setCertificationLevel(PdfSignatureAppearance.CERTIFIED_NO_CHANGES_ALLOWED);
            field.setCryptoDictionary(dictionary(imprint, when));
            field.preClose(Map.of(PdfName.CONTENTS, 2 * seal.room() + 2));
            field.close(contents(seal.signature(field.getRangeStream().readAllBytes()), seal.room()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return signed.toByteArray();
    }

    private static PdfSignature dictionary(Imprint imprint, Calendar when) {
        PdfSignature dictionary = new PdfSignature(PdfName.ADOBE_PPKLITE, PADES);
        dictionary.setName(imprint.issuer());
        dictionary.setReason(imprint.number());
        dictionary.setDate(new PdfDate(when));
        return dictionary;
    }

    private static PdfDictionary contents(byte[] signature, int room) {
        PdfDictionary filledIn = new PdfDictionary();
        filledIn.put(PdfName.CONTENTS, new PdfString(Arrays.copyOf(signature, room)).setHexWriting(true));
        return filledIn;
    }
}
