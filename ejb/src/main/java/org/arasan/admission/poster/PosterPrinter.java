package org.arasan.admission.poster;

import com.lowagie.text.Document;
import com.lowagie.text.PageSize;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.arasan.print.Palette;
import org.arasan.print.Paragraph;
import org.arasan.print.QrCode;
import org.arasan.print.Sheet;
import org.arasan.print.Sheet.Box;
import org.arasan.print.Sheet.Pen;
import org.arasan.print.Stroke;
import org.arasan.print.Type;

/** Draws a poster as one A4 page of PDF with its fonts embedded: what, when, where, and a code as large as a hand. */
public final class PosterPrinter {

    private static final float WIDTH = 210;
    private static final float HEIGHT = 297;
    private static final Box FRAME = new Box(10, 10, WIDTH - 20, HEIGHT - 20);
    private static final Box BAND = new Box(11.5f, 11.5f, WIDTH - 23, 44);
    private static final Box CODE = new Box(55, 138, 100, 100);
    private static final float LEFT = 24;
    private static final float COLUMN = WIDTH - 2 * LEFT;
    private static final List<Stroke> MARK = Stroke.drawing("/certificate/mark.txt");

    private PosterPrinter() {
    }

    /** The file's bytes. */
    public static byte[] print(Poster poster) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Document document = new Document(PageSize.A4)) {
            PdfWriter writer = PdfWriter.getInstance(document, bytes);
            document.addTitle(poster.title());
            document.addCreator("Arasan");
            writer.getExtraCatalog().put(PdfName.LANG, new PdfString(poster.language().tag()));
            document.open();
            draw(new Sheet(writer.getDirectContent(), HEIGHT), poster);
        }
        return bytes.toByteArray();
    }

    private static void draw(Sheet sheet, Poster poster) {
        sheet.stroke(FRAME, new Pen(Palette.WATER, .5f));
        sheet.fill(BAND, Palette.SHALLOW);
        Box seal = Box.around(WIDTH / 2, 33.5f, 15);
        sheet.disc(seal, Color.WHITE);
        sheet.ring(seal.inset(.2f), new Pen(Palette.WATER, .4f));
        Box mark = seal.inset(6);
        sheet.apart(() -> sheet.strokes(MARK, new Pen(Palette.WATER, 1.2f * mark.width() / 24), mark, mark.width() / 24));
        float top = lines(sheet, poster.title(), Type.bold(34, Palette.DEEP_WATER).leading(1.15f), 64);
        top = lines(sheet, poster.days(), Type.bold(20, Palette.INK), top + 4);
        lines(sheet, poster.place(), Type.regular(17, Palette.SOFT_INK), top + 1);
        QrCode.of(poster.address()).draw(sheet, CODE);
        sheet.stroke(CODE, new Pen(Palette.WATER, .3f));
        float below = lines(sheet, poster.word(poster.door() ? "at-the-door" : "sign-up"), Type.bold(26, Palette.WATER), CODE.bottom() + 4);
        below = lines(sheet, poster.word("scan"), Type.regular(14, Palette.INK), below + 1);
        Type address = Type.regular(11, Palette.NOTE).fitting(poster.word("or") + " " + poster.address(), COLUMN, 6);
        lines(sheet, poster.word("or") + " " + poster.address(), address, below + 2);
    }

    /** Centred lines, at most two of them by making the letters smaller; answers where the next may begin. */
    private static float lines(Sheet sheet, String text, Type wanted, float top) {
        Type type = wanted;
        while (type.size() > 9 && new Paragraph(text, type, COLUMN).height() > 2 * type.line() + .1f) {
            type = type.size(type.size() - 1);
        }
        Paragraph paragraph = new Paragraph(text, type, COLUMN);
        if (paragraph.height() <= type.line() + .1f) {
            sheet.centred(text, WIDTH / 2, top + type.baseline(), type);
        } else {
            paragraph.draw(sheet, LEFT, top);
        }
        return top + paragraph.height();
    }
}
