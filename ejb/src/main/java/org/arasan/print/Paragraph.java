package org.arasan.print;

import java.util.ArrayList;
import java.util.List;

/**
 * Text broken into the lines of a column. Words between double asterisks are bold. Lines break at plain spaces, never at non-breaking
 * ones; a word wider than the whole column is cut.
 */
public final class Paragraph {
    private final Type type;
    private final float width;
    private final List<List<Piece>> lines = new ArrayList<>();

    private record Piece(String text, Type type) {
        float width() {
            return type.width(text);
        }
    }

    public Paragraph(String text, Type type, float width) {
        this.type = type;
        this.width = width;
        lines.add(new ArrayList<>());
        boolean bold = false;
        for (String part : text.split("\\*\\*")) {
            for (String word : part.split("(?<= )")) {
                add(word, bold ? type.cut(Face.BOLD) : type);
            }
            bold = !bold;
        }
    }

    /** In millimetres, all lines. */
    public float height() {
        return lines.size() * type.line();
    }

    /** Draws it with its upper left corner there. */
    public void draw(Sheet sheet, float left, float top) {
        float baseline = top + type.baseline();
        for (List<Piece> line : lines) {
            draw(sheet, line, left, baseline);
            baseline += type.line();
        }
    }

    /** Draws it with every line ending at {@code right}. */
    public void drawFlushRight(Sheet sheet, float right, float top) {
        float baseline = top + type.baseline();
        for (List<Piece> line : lines) {
            draw(sheet, line, right - used(line), baseline);
            baseline += type.line();
        }
    }

    private static void draw(Sheet sheet, List<Piece> line, float left, float baseline) {
        float x = left;
        for (Piece piece : line) {
            sheet.text(piece.text(), x, baseline, piece.type());
            x += piece.width();
        }
    }

    private void add(String word, Type cut) {
        List<Piece> line = lines.get(lines.size() - 1);
        if (used(line) + cut.width(word.stripTrailing()) <= width) {
            append(line, word, cut);
        } else if (!line.isEmpty()) {
            trimEnd(line);
            lines.add(new ArrayList<>());
            add(word, cut);
        } else {
            int letters = lettersThatFit(word, cut);
            append(line, word.substring(0, letters), cut);
            add(word.substring(letters), cut);
        }
    }

    private int lettersThatFit(String word, Type cut) {
        int letters = word.length() - 1;
        while (letters > 1 && cut.width(word.substring(0, letters)) > width) {
            letters--;
        }
        return letters;
    }

    private static void append(List<Piece> line, String word, Type cut) {
        int last = line.size() - 1;
        if (last >= 0 && line.get(last).type().equals(cut)) {
            line.set(last, new Piece(line.get(last).text() + word, cut));
        } else {
            line.add(new Piece(word, cut));
        }
    }

    private static void trimEnd(List<Piece> line) {
        Piece last = line.remove(line.size() - 1);
        line.add(new Piece(last.text().stripTrailing(), last.type()));
    }

    private static float used(List<Piece> line) {
        float sum = 0;
        for (Piece piece : line) {
            sum += piece.width();
        }
        return sum;
    }
}
