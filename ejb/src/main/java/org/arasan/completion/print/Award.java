package org.arasan.completion.print;

import java.util.ArrayList;
import java.util.List;
import org.arasan.print.Palette;
import org.arasan.print.Paragraph;
import org.arasan.print.Sheet;
import org.arasan.print.Sheet.Box;
import org.arasan.print.Sheet.Pen;
import org.arasan.print.Type;

/**
 * The text of the award side by side in its languages and the topics below it, set at one scale. Topics whose titles are the same in all
 * languages are listed once, in as many columns.
 */
final class Award {
    private static final float GAP = 10;
    private static final float TOTAL = 202;

    private final float space;
    private final Type text;
    private final Type small;
    private final float column;
    private final List<Paragraph> awards;
    private final List<List<Line>> topics = new ArrayList<>();

    /** A topic and its hours. */
    private record Line(Paragraph title, String hours) {
    }

    Award(CertificatePage page, List<Wording> sides, float scale) {
        space = 6 * scale;
        text = Type.regular(11.5f * scale, Palette.INK).leading(1.42f);
        small = Type.regular(9.5f * scale, Palette.SOFT_INK).leading(1.38f);
        column = (TOTAL - GAP * (sides.size() - 1)) / sides.size();
        awards = sides.stream().map(side -> new Paragraph(side.award(), text, column)).toList();
        for (int i = 0; i < sides.size(); i++) {
            List<CertificatePage.Row> rows = page.sides().get(i).topics();
            topics.add(lines(sides.get(page.sharesTopics() ? 0 : i), page.sharesTopics() ? share(rows, i, sides.size()) : rows));
        }
    }

    float height() {
        return awardsHeight() + space + (float) topics.stream().mapToDouble(this::listHeight).max().orElse(0);
    }

    void draw(Sheet sheet, Box place) {
        for (int i = 0; i < awards.size(); i++) {
            float left = place.left() + i * (column + GAP);
            awards.get(i).draw(sheet, left, place.top());
            list(sheet, topics.get(i), left, place.top() + awardsHeight() + space);
        }
    }

    private void list(Sheet sheet, List<Line> lines, float left, float from) {
        float top = from;
        for (Line line : lines) {
            line.title().draw(sheet, left, top + padding());
            sheet.flushRight(line.hours(), left + column, top + padding() + small.baseline(), small);
            top += lineHeight(line);
            sheet.rule(left, left + column, top, new Pen(Palette.HAIRLINE, .1f));
        }
    }

    private List<Line> lines(Wording side, List<CertificatePage.Row> rows) {
        return rows.stream().map(row -> line(side.hours(row), row.title())).toList();
    }

    private Line line(String hours, String title) {
        return new Line(new Paragraph(title, small, column - small.width(hours) - 4), hours);
    }

    /** The {@code i}-th of {@code n} parts of the rows, the earlier parts longer by one at most. */
    private static List<CertificatePage.Row> share(List<CertificatePage.Row> rows, int i, int n) {
        int each = (rows.size() + n - 1) / n;
        return rows.subList(Math.min(rows.size(), i * each), Math.min(rows.size(), (i + 1) * each));
    }

    private float awardsHeight() {
        return (float) awards.stream().mapToDouble(Paragraph::height).max().orElse(0);
    }

    private double listHeight(List<Line> lines) {
        return lines.stream().mapToDouble(this::lineHeight).sum();
    }

    private float lineHeight(Line line) {
        return line.title().height() + 2 * padding();
    }

    private float padding() {
        return .7f * small.size() / 9.5f;
    }
}
