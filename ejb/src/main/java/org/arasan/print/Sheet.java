package org.arasan.print;

import com.lowagie.text.pdf.PdfContentByte;
import java.awt.Color;

/** A page of paper to draw on, in millimetres from its upper left corner. */
public final class Sheet {
    private final PdfContentByte canvas;
    private final float height;

    /** @param height of the page in millimetres */
    public Sheet(PdfContentByte canvas, float height) {
        this.canvas = canvas;
        this.height = height;
    }

    public static float points(float millimetres) {
        return millimetres * 72 / 25.4f;
    }

    public static float millimetres(float points) {
        return points * 25.4f / 72;
    }

    /** The turned comma of Uzbek oʻ and gʻ is not in the font; the left quotation mark, which is, looks the same. */
    public static String printable(String text) {
        return text.replace('ʻ', '‘').replace('ʼ', '’');
    }

    /** A line's colour and its width in millimetres. */
    public record Pen(Color ink, float width) {
    }

    /** An upright rectangle. */
    public record Box(float left, float top, float width, float height) {
        public static Box around(float x, float y, float radius) {
            return new Box(x - radius, y - radius, 2 * radius, 2 * radius);
        }

        public Box inset(float by) {
            return new Box(left + by, top + by, width - 2 * by, height - 2 * by);
        }

        public float right() {
            return left + width;
        }

        public float bottom() {
            return top + height;
        }

        public float middle() {
            return left + width / 2;
        }
    }

    /** Does something and puts pen, clip and dashes back as they were. */
    public void apart(Runnable drawing) {
        canvas.saveState();
        drawing.run();
        canvas.restoreState();
    }

    public void clip(Box box) {
        rectangle(box);
        canvas.clip();
        canvas.newPath();
    }

    public void fill(Box box, Color colour) {
        canvas.setColorFill(colour);
        rectangle(box);
        canvas.fill();
    }

    public void stroke(Box box, Pen pen) {
        take(pen);
        rectangle(box);
        canvas.stroke();
    }

    public void disc(Box box, Color colour) {
        canvas.setColorFill(colour);
        ellipse(box);
        canvas.fill();
    }

    public void ring(Box box, Pen pen) {
        take(pen);
        ellipse(box);
        canvas.stroke();
    }

    /** Lines drawn from now on are dashed: so many millimetres on, so many off. */
    public void dash(float on, float off) {
        canvas.setLineDash(points(on), points(off), 0);
    }

    /** Open lines drawn with round ends; each {@link Stroke} lies where {@code origin} says, {@code scale} millimetres a unit. */
    public void strokes(Iterable<Stroke> strokes, Pen pen, Box origin, float scale) {
        take(pen);
        canvas.setLineCap(PdfContentByte.LINE_CAP_ROUND);
        canvas.setLineJoin(PdfContentByte.LINE_JOIN_ROUND);
        for (Stroke stroke : strokes) {
            stroke.draw(canvas, x -> points(origin.left() + x * scale), y -> points(height - origin.top() - y * scale));
        }
        canvas.stroke();
    }

    public void rule(float left, float right, float y, Pen pen) {
        take(pen);
        canvas.moveTo(points(left), points(height - y));
        canvas.lineTo(points(right), points(height - y));
        canvas.stroke();
    }

    /** One line of text that starts at {@code left} and stands on {@code baseline}. */
    public void text(String text, float left, float baseline, Type type) {
        canvas.beginText();
        canvas.setColorFill(type.ink());
        canvas.setFontAndSize(type.face().font(), type.size());
        canvas.setCharacterSpacing(type.tracking() * type.size());
        canvas.setTextMatrix(points(left), points(height - baseline));
        canvas.showText(printable(text));
        canvas.endText();
    }

    public void centred(String text, float middle, float baseline, Type type) {
        text(text, middle - type.width(text) / 2, baseline, type);
    }

    public void flushRight(String text, float right, float baseline, Type type) {
        text(text, right - type.width(text), baseline, type);
    }

    private void take(Pen pen) {
        canvas.setColorStroke(pen.ink());
        canvas.setLineWidth(points(pen.width()));
    }

    private void rectangle(Box box) {
        canvas.rectangle(points(box.left()), points(height - box.bottom()), points(box.width()), points(box.height()));
    }

    private void ellipse(Box box) {
        canvas.ellipse(points(box.left()), points(height - box.bottom()), points(box.right()), points(height - box.top()));
    }
}
