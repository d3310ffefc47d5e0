package org.arasan.completion.print;

import com.lowagie.text.pdf.PdfContentByte;
import java.awt.Color;

/** A landscape A4 page to draw on, in millimetres from its upper left corner. */
final class Sheet {
    static final float WIDTH = 297;
    static final float HEIGHT = 210;

    private final PdfContentByte canvas;

    Sheet(PdfContentByte canvas) {
        this.canvas = canvas;
    }

    static float points(float millimetres) {
        return millimetres * 72 / 25.4f;
    }

    static float millimetres(float points) {
        return points * 25.4f / 72;
    }

    /** The turned comma of Uzbek oʻ and gʻ is not in the font; the left quotation mark, which is, looks the same. */
    static String printable(String text) {
        return text.replace('ʻ', '‘').replace('ʼ', '’');
    }

    /** A line's colour and its width in millimetres. */
    record Pen(Color ink, float width) {
    }

    /** An upright rectangle. */
    record Box(float left, float top, float width, float height) {
        static Box around(float x, float y, float radius) {
            return new Box(x - radius, y - radius, 2 * radius, 2 * radius);
        }

        Box inset(float by) {
            return new Box(left + by, top + by, width - 2 * by, height - 2 * by);
        }

        float right() {
            return left + width;
        }

        float bottom() {
            return top + height;
        }

        float middle() {
            return left + width / 2;
        }
    }

    /** Does something and puts pen, clip and dashes back as they were. */
    void apart(Runnable drawing) {
        canvas.saveState();
        drawing.run();
        canvas.restoreState();
    }

    void clip(Box box) {
        rectangle(box);
        canvas.clip();
        canvas.newPath();
    }

    void fill(Box box, Color colour) {
        canvas.setColorFill(colour);
        rectangle(box);
        canvas.fill();
    }

    void stroke(Box box, Pen pen) {
        take(pen);
        rectangle(box);
        canvas.stroke();
    }

    void disc(Box box, Color colour) {
        canvas.setColorFill(colour);
        ellipse(box);
        canvas.fill();
    }

    void ring(Box box, Pen pen) {
        take(pen);
        ellipse(box);
        canvas.stroke();
    }

    /** Lines drawn from now on are dashed: so many millimetres on, so many off. */
    void dash(float on, float off) {
        canvas.setLineDash(points(on), points(off), 0);
    }

    /** Open lines drawn with round ends; each {@link Stroke} lies where {@code origin} says, {@code scale} millimetres a unit. */
    void strokes(Iterable<Stroke> strokes, Pen pen, Box origin, float scale) {
        take(pen);
        canvas.setLineCap(PdfContentByte.LINE_CAP_ROUND);
        canvas.setLineJoin(PdfContentByte.LINE_JOIN_ROUND);
        for (Stroke stroke : strokes) {
            stroke.draw(canvas, x -> points(origin.left() + x * scale), y -> points(HEIGHT - origin.top() - y * scale));
        }
        canvas.stroke();
    }

    void rule(float left, float right, float y, Pen pen) {
        take(pen);
        canvas.moveTo(points(left), points(HEIGHT - y));
        canvas.lineTo(points(right), points(HEIGHT - y));
        canvas.stroke();
    }

    /** One line of text that starts at {@code left} and stands on {@code baseline}. */
    void text(String text, float left, float baseline, Type type) {
        canvas.beginText();
        canvas.setColorFill(type.ink());
        canvas.setFontAndSize(type.face().font(), type.size());
        canvas.setCharacterSpacing(type.tracking() * type.size());
        canvas.setTextMatrix(points(left), points(HEIGHT - baseline));
        canvas.showText(printable(text));
        canvas.endText();
    }

    void centred(String text, float middle, float baseline, Type type) {
        text(text, middle - type.width(text) / 2, baseline, type);
    }

    void flushRight(String text, float right, float baseline, Type type) {
        text(text, right - type.width(text), baseline, type);
    }

    private void take(Pen pen) {
        canvas.setColorStroke(pen.ink());
        canvas.setLineWidth(points(pen.width()));
    }

    private void rectangle(Box box) {
        canvas.rectangle(points(box.left()), points(HEIGHT - box.bottom()), points(box.width()), points(box.height()));
    }

    private void ellipse(Box box) {
        canvas.ellipse(points(box.left()), points(HEIGHT - box.bottom()), points(box.right()), points(HEIGHT - box.top()));
    }
}
