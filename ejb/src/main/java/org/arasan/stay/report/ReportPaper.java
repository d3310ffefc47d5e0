package org.arasan.stay.report;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.arasan.DayRange;
import org.arasan.Language;
import org.arasan.Texts;
import org.arasan.print.Face;
import org.arasan.print.Palette;
import org.arasan.print.Sheet;
import org.arasan.stay.report.ReportTable.Heading;
import org.arasan.stay.report.ReportTable.Sort;

/** A report on paper: A4, its headings repeated on every page, fonts embedded. */
public final class ReportPaper {

    private static final float SMALL = 8.5f;
    private static final int WIDE = 7;

    private final ReportTable report;
    private final Language language;
    private final Texts texts;

    private ReportPaper(ReportTable report, Language language) {
        this.report = report;
        this.language = language;
        this.texts = Texts.in(language);
    }

    /** The file's bytes, in the reader's language. */
    public static byte[] of(ReportTable report, Language language) {
        return new ReportPaper(report, language).print();
    }

    private byte[] print() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Document document = new Document(report.headings().size() >= WIDE ? PageSize.A4.rotate() : PageSize.A4, 36, 36, 36, 42)) {
            PdfWriter writer = PdfWriter.getInstance(document, bytes);
            writer.getExtraCatalog().put(PdfName.LANG, new PdfString(language.tag()));
            document.addTitle(title());
            document.addCreator("Arasan");
            document.open();
            document.add(new Paragraph(printable(title()), Face.BOLD.at(15)));
            document.add(new Paragraph(printable(subtitle()), Face.REGULAR.at(10)));
            document.add(table());
        }
        return bytes.toByteArray();
    }

    private String title() {
        return texts.of(report.order().kind());
    }

    private String subtitle() {
        return (report.house() == null ? texts.get("report.all-houses") : report.house()) + " · "
                + new DayRange(report.order().from(), report.order().until()).in(language);
    }

    private PdfPTable table() {
        PdfPTable table = new PdfPTable(widths());
        table.setWidthPercentage(100);
        table.setSpacingBefore(12);
        table.setHeaderRows(1);
        report.headings().forEach(heading -> table.addCell(cell(heading.in(texts), Face.BOLD, heading.sort())));
        report.rows().forEach(row -> add(table, row, Face.REGULAR));
        if (!report.sums().isEmpty()) {
            add(table, report.sums(), Face.BOLD);
        }
        return table;
    }

    private float[] widths() {
        float[] widths = new float[report.headings().size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = report.headings().get(i).sort() == Sort.TEXT ? 2 : 1;
        }
        return widths;
    }

    private void add(PdfPTable table, List<Object> row, Face face) {
        for (int i = 0; i < row.size(); i++) {
            Heading heading = report.headings().get(i);
            table.addCell(cell(heading.sort().said(row.get(i), language), face, heading.sort()));
        }
    }

    private static PdfPCell cell(String text, Face face, Sort sort) {
        PdfPCell cell = new PdfPCell(new Phrase(printable(text), face.at(SMALL)));
        cell.setHorizontalAlignment(sort == Sort.NUMBER || sort == Sort.PERCENT ? Element.ALIGN_RIGHT : Element.ALIGN_LEFT);
        cell.setBorderColor(Palette.HAIRLINE);
        cell.setBorder(PdfPCell.BOTTOM);
        cell.setPadding(4);
        return cell;
    }

    private static String printable(String text) {
        return Sheet.printable(text);
    }
}
