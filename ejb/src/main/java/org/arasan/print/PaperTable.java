package org.arasan.print;

import com.lowagie.text.Chunk;
import com.lowagie.text.Element;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import java.util.List;

/** A table that flows over pages: its headings stand on each of them, a hairline under every row. */
public final class PaperTable {

    private static final float SMALL = 8.5f;

    private final List<Column> columns;
    private final PdfPTable table;

    /**
     * @param width its share of the paper beside the other columns
     * @param figures whether it holds numbers, which stand flush right
     */
    public record Column(String heading, float width, boolean figures) {
    }

    /**
     * A word that leads somewhere on a screen.
     *
     * @param address absolute, or {@code null} where it leads nowhere
     */
    public record Link(String text, String address) {
    }

    public PaperTable(List<Column> columns) {
        this.columns = List.copyOf(columns);
        this.table = new PdfPTable(widths(columns));
        table.setWidthPercentage(100);
        table.setSpacingBefore(12);
        table.setHeaderRows(1);
        columns.forEach(column -> table.addCell(cell(new Phrase(Sheet.printable(column.heading()), Face.BOLD.at(SMALL)), column)));
    }

    /** Adds a row: a text, or a {@link Link}, for each column. */
    public PaperTable row(List<?> cells) {
        return add(cells, Face.REGULAR);
    }

    /** Adds a row in bold letters, as sums stand. */
    public PaperTable sums(List<?> cells) {
        return add(cells, Face.BOLD);
    }

    private PaperTable add(List<?> cells, Face face) {
        for (int i = 0; i < columns.size(); i++) {
            table.addCell(cell(phrase(cells.get(i), face), columns.get(i)));
        }
        return this;
    }

    PdfPTable drawn() {
        return table;
    }

    private static Phrase phrase(Object value, Face face) {
        if (value instanceof Link link && link.address() != null) {
            return new Phrase(new Chunk(Sheet.printable(link.text()), face.at(SMALL)).setAnchor(link.address()));
        }
        return new Phrase(Sheet.printable(value instanceof Link link ? link.text() : value.toString()), face.at(SMALL));
    }

    private static PdfPCell cell(Phrase phrase, Column column) {
        PdfPCell cell = new PdfPCell(phrase);
        cell.setHorizontalAlignment(column.figures() ? Element.ALIGN_RIGHT : Element.ALIGN_LEFT);
        cell.setBorderColor(Palette.HAIRLINE);
        cell.setBorder(PdfPCell.BOTTOM);
        cell.setPadding(4);
        return cell;
    }

    private static float[] widths(List<Column> columns) {
        float[] widths = new float[columns.size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = columns.get(i).width();
        }
        return widths;
    }
}
