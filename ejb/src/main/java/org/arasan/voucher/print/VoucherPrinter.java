package org.arasan.voucher.print;

import com.lowagie.text.Document;
import com.lowagie.text.PageSize;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import org.arasan.print.Sheet;

/** Draws a voucher as one landscape A5 page of PDF with its fonts embedded. The page alone decides what it draws. */
public final class VoucherPrinter {

    private static final float HEIGHT = 148;

    private VoucherPrinter() {
    }

    /** The file's bytes. */
    public static byte[] print(VoucherPage page) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Document document = new Document(PageSize.A5.rotate())) {
            PdfWriter writer = PdfWriter.getInstance(document, bytes);
            document.addTitle(page.word("title") + " " + page.number());
            document.addSubject(page.holder().name());
            document.addAuthor(page.issuer().union());
            document.addCreator("Arasan");
            document.addCreationDate();
            writer.getExtraCatalog().put(PdfName.LANG, new PdfString(page.language().tag()));
            document.open();
            new VoucherDrawing(new Sheet(writer.getDirectContent(), HEIGHT), page).draw();
        }
        return bytes.toByteArray();
    }
}
