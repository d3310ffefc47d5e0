package org.arasan.completion.print;

import com.lowagie.text.Document;
import com.lowagie.text.PageSize;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import org.arasan.print.Sheet;
import org.arasan.print.Sheet.Box;
import org.arasan.print.Sheet.Pen;

/** Draws a certificate as one landscape A4 page of PDF with its fonts embedded. The page alone decides what it draws. */
public final class CertificatePrinter {
    private static final float WIDTH = 297;
    private static final float HEIGHT = 210;
    private static final Box FRAME = new Box(7, 7, WIDTH - 14, HEIGHT - 14);

    private CertificatePrinter() {
    }

    /** The file's bytes. */
    public static byte[] print(CertificatePage page) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Document document = new Document(PageSize.A4.rotate())) {
            PdfWriter writer = PdfWriter.getInstance(document, bytes);
            describe(document, writer, page);
            document.open();
            draw(new Sheet(writer.getDirectContent(), HEIGHT), page);
        }
        return bytes.toByteArray();
    }

    private static void describe(Document document, PdfWriter writer, CertificatePage page) {
        Wording wording = new Wording(page, page.sides().get(0));
        document.addTitle(wording.label("title") + " " + page.number());
        document.addSubject(page.name());
        document.addAuthor(page.sides().get(0).issuer());
        document.addCreator("Arasan");
        document.addCreationDate();
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString(page.language().tag()));
    }

    private static void draw(Sheet sheet, CertificatePage page) {
        String invitation = String.join(" · ", page.sides().stream().map(side -> new Wording(page, side).label("verify")).toList());
        Design design = Design.of(page.template().look());
        new Band(sheet, design).draw(invitation, page.verification());
        sheet.stroke(FRAME.inset(.25f), new Pen(design.line(), .5f));
        sheet.stroke(FRAME.inset(1.5f), new Pen(design.line(), .15f));
        new Body(sheet, page, design).draw();
    }
}
