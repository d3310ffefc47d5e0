package org.arasan.stay.reception.paper;

import com.lowagie.text.Document;
import com.lowagie.text.PageSize;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.arasan.print.Sheet;

/** Draws registration forms as one PDF, a page of A4 for each guest, with its fonts embedded. The pages alone decide what it draws. */
public final class FormPrinter {

    private static final float HEIGHT = 297;

    private FormPrinter() {
    }

    /** The file's bytes; at least one page. */
    public static byte[] print(List<FormPage> pages) {
        FormPage first = pages.get(0);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Document document = new Document(PageSize.A4)) {
            PdfWriter writer = PdfWriter.getInstance(document, bytes);
            document.addTitle(first.word("title") + (pages.size() == 1 ? " " + first.stay().voucher() : ""));
            document.addAuthor(first.resort());
            document.addCreator("Arasan");
            document.addCreationDate();
            writer.getExtraCatalog().put(PdfName.LANG, new PdfString(first.language().tag()));
            document.open();
            for (FormPage page : pages) {
                document.newPage();
                new FormDrawing(new Sheet(writer.getDirectContent(), HEIGHT), page).draw();
            }
        }
        return bytes.toByteArray();
    }
}
