package org.arasan.course.sheet;

import com.lowagie.text.Document;
import com.lowagie.text.PageSize;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.text.MessageFormat;
import java.util.List;
import org.arasan.print.Palette;
import org.arasan.print.Paragraph;
import org.arasan.print.QrCode;
import org.arasan.print.Sheet;
import org.arasan.print.Sheet.Box;
import org.arasan.print.Sheet.Pen;
import org.arasan.print.Type;

/** Draws the sheets of a lesson on A4, head and code on each: a line a person, a box an hour. The page alone decides what it draws. */
final class SheetDrawing {

    private static final float HEIGHT = 297;
    private static final Box AREA = new Box(18, 15, 174, 267);
    private static final float QR = 34;
    private static final float TABLE = 62;
    private static final float HEAD = 8;
    private static final float LINE = 8.6f;
    private static final float NUMBER = 9;
    private static final int ROWS = (int) ((AREA.bottom() - 16 - AREA.top() - TABLE + 15 - HEAD) / LINE);
    private static final Pen FINE = new Pen(Palette.HAIRLINE, .15f);

    private final SheetPage page;

    SheetDrawing(SheetPage page) {
        this.page = page;
    }

    /** The file's bytes. */
    byte[] pdf() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Document document = new Document(PageSize.A4)) {
            PdfWriter writer = PdfWriter.getInstance(document, bytes);
            document.addTitle(page.title() + ": " + page.topic());
            document.addCreator("Arasan");
            writer.getExtraCatalog().put(PdfName.LANG, new PdfString(page.language().tag()));
            document.open();
            int pages = Math.max(1, (page.rows().size() + ROWS - 1) / ROWS);
            for (int at = 0; at < pages; at++) {
                document.newPage();
                draw(new Sheet(writer.getDirectContent(), HEIGHT), at, pages);
            }
        }
        return bytes.toByteArray();
    }

    private void draw(Sheet sheet, int at, int pages) {
        head(sheet);
        columns(sheet);
        List<SheetPage.Row> rows = page.rows().subList(at * ROWS, Math.min(page.rows().size(), (at + 1) * ROWS));
        for (int i = 0; i < rows.size(); i++) {
            row(sheet, rows.get(i), at * ROWS + i + 1, TABLE + HEAD + i * LINE);
        }
        sheet.rule(AREA.left(), AREA.left() + 70, AREA.bottom() - 5, new Pen(Palette.INK, .25f));
        sheet.text(page.words().trainer(), AREA.left(), AREA.bottom() - 1, Type.regular(8, Palette.NOTE));
        sheet.flushRight(MessageFormat.format(page.words().page(), at + 1, pages), AREA.right(), AREA.bottom() - 1, Type.regular(8, Palette.NOTE));
    }

    private void head(Sheet sheet) {
        float width = AREA.width() - QR - 6;
        sheet.text(page.title(), AREA.left(), AREA.top() + 6, Type.bold(11, Palette.DEEP_WATER));
        Type large = Type.bold(15, Palette.INK).leading(1.15f);
        Paragraph topic = new Paragraph(page.topic(), new Paragraph(page.topic(), large, width).height() > 19 ? large.size(10) : large, width);
        topic.draw(sheet, AREA.left(), AREA.top() + 9);
        float top = AREA.top() + 9 + topic.height() + 2;
        for (String fact : page.facts()) {
            Type type = Type.regular(9.5f, Palette.SOFT_INK);
            sheet.text(fact, AREA.left(), top + type.baseline(), type.fitting(fact, width, 6));
            top += type.line();
        }
        QrCode.of(page.link()).draw(sheet, new Box(AREA.right() - QR, AREA.top(), QR, QR));
        Type note = Type.regular(7, Palette.NOTE);
        sheet.centred(page.words().scan(), AREA.right() - QR / 2, AREA.top() + QR + 2.5f, note.fitting(page.words().scan(), QR + 4, 4));
    }

    private void columns(Sheet sheet) {
        sheet.fill(new Box(AREA.left(), TABLE, AREA.width(), HEAD), Palette.SHALLOW);
        Type type = Type.bold(9, Palette.INK);
        sheet.text(page.words().name(), AREA.left() + NUMBER, TABLE + 5.4f, type);
        for (int i = 0; i < page.hours().size(); i++) {
            String hour = page.hours().get(i);
            sheet.centred(hour, left(i) + width() / 2, TABLE + 5.4f, type.fitting(hour, width() - 1, 5));
        }
        sheet.rule(AREA.left(), AREA.right(), TABLE + HEAD, new Pen(Palette.WATER, .3f));
    }

    private void row(Sheet sheet, SheetPage.Row row, int number, float top) {
        float baseline = top + LINE / 2 + 1.4f;
        sheet.flushRight(String.valueOf(number), AREA.left() + NUMBER - 2.5f, baseline, Type.regular(8.5f, Palette.NOTE));
        Type type = Type.regular(11, Palette.INK).fitting(row.name(), left(0) - AREA.left() - NUMBER - 3, 6);
        sheet.text(row.name(), AREA.left() + NUMBER, baseline, type);
        for (int i = 0; i < row.signs().size(); i++) {
            Box box = new Box(left(i) + .8f, top + .8f, width() - 1.6f, LINE - 1.6f);
            if (row.signs().get(i)) {
                sheet.stroke(box, new Pen(Palette.DASH, .2f));
            } else {
                sheet.centred("—", box.middle(), baseline, Type.regular(9, Palette.NOTE));
            }
        }
        sheet.rule(AREA.left(), AREA.right(), top + LINE, FINE);
    }

    /** A box wide enough to sign in, and a name's worth of room beside it, whatever the number of hours. */
    private float width() {
        return Math.min(32, (AREA.width() - NUMBER - 52) / page.hours().size());
    }

    private float left(int hour) {
        return AREA.right() - (page.hours().size() - hour) * width();
    }
}
