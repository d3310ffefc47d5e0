package org.arasan.print;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.arasan.Language;

/** A paper of headings, sentences and tables that flow over as many A4 pages as they need; fonts are embedded. */
public final class FlowingPaper {

    private static final int TITLE = 15;
    private static final int HEADING = 12;
    private static final int TEXT = 10;

    private final Language language;
    private final String title;
    private final boolean wide;
    private final List<Element> elements = new ArrayList<>();

    /** @param wide whether the pages lie on their side */
    public FlowingPaper(Language language, String title, boolean wide) {
        this.language = language;
        this.title = title;
        this.wide = wide;
        elements.add(new Paragraph(Sheet.printable(title), Face.BOLD.at(TITLE)));
    }

    public FlowingPaper heading(String text) {
        Paragraph heading = new Paragraph(Sheet.printable(text), Face.BOLD.at(HEADING));
        heading.setSpacingBefore(16);
        elements.add(heading);
        return this;
    }

    public FlowingPaper text(String text) {
        elements.add(new Paragraph(Sheet.printable(text), Face.REGULAR.at(TEXT)));
        return this;
    }

    public FlowingPaper table(PaperTable table) {
        elements.add(table.drawn());
        return this;
    }

    /** The PDF. */
    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Document document = new Document(wide ? PageSize.A4.rotate() : PageSize.A4, 36, 36, 36, 42)) {
            PdfWriter writer = PdfWriter.getInstance(document, bytes);
            writer.getExtraCatalog().put(PdfName.LANG, new PdfString(language.tag()));
            document.addTitle(title);
            document.addCreator("Arasan");
            document.open();
            elements.forEach(document::add);
        }
        return bytes.toByteArray();
    }
}
