package org.arasan.completion.print;

import java.util.List;
import org.arasan.print.Palette;
import org.arasan.print.Paragraph;
import org.arasan.print.Sheet;
import org.arasan.print.Sheet.Box;
import org.arasan.print.Sheet.Pen;
import org.arasan.print.Type;

/** The right part: who issues, the heading, number and name, the award in two languages with its topics, and the places to sign. */
final class Body {
    private static final Box MAIN = new Box(78, 18, 202, 176);
    private static final float GAP = 10;
    private static final float COLUMN = (MAIN.width() - GAP) / 2;
    private static final float TEXT_TOP = 91;
    private static final float TEXT_BOTTOM = 166;
    private static final Box STAMP = new Box(MAIN.right() - 26, MAIN.bottom() - 26, 26, 26);
    private static final float SIGNATURE = (MAIN.width() - STAMP.width() - 2 * GAP) / 2;

    private final Sheet sheet;
    private final CertificatePage page;
    private final Design design;
    private final List<Wording> sides;

    Body(Sheet sheet, CertificatePage page, Design design) {
        this.sheet = sheet;
        this.page = page;
        this.design = design;
        this.sides = page.sides().stream().map(side -> new Wording(page, side)).toList();
    }

    void draw() {
        issuers();
        heading();
        name();
        award();
        signatures();
        stamp();
    }

    private void issuers() {
        Type type = Type.bold(10.5f, design.deep());
        new Paragraph(page.sides().get(0).issuer(), type, COLUMN).draw(sheet, MAIN.left(), MAIN.top());
        if (page.sides().size() > 1) {
            new Paragraph(page.sides().get(1).issuer(), type, COLUMN).drawFlushRight(sheet, MAIN.right(), MAIN.top());
        }
    }

    private void heading() {
        Wording first = sides.get(0);
        String title = first.upper("title");
        Type large = Type.regular(45, design.deep()).tracking(.17f);
        sheet.text(title, MAIN.left() - .6f, 46.8f, large.fitting(title, MAIN.width(), 24));
        String number = "№ " + page.number();
        Type bold = Type.bold(13, Palette.INK).tracking(.03f);
        sheet.text(number, MAIN.left(), 56.4f, bold);
        sheet.text(first.date(page.issued()), MAIN.left() + bold.width(number) + 6, 56.4f, Type.regular(11, Palette.INK));
    }

    /** On one line as large as it fits; a very long name takes two lines. */
    private void name() {
        Type type = Type.bold(31, Palette.INK).leading(1.1f).fitting(page.name(), MAIN.width(), 20);
        Paragraph name = new Paragraph(page.name(), type, MAIN.width());
        name.draw(sheet, MAIN.left(), 81.6f - name.height());
        sheet.rule(MAIN.left(), MAIN.right(), 84.8f, new Pen(design.line(), .3f));
    }

    /** As large as it fits above the signatures. */
    private void award() {
        float scale = 1;
        Award award = new Award(page, sides, scale);
        while (award.height() > TEXT_BOTTOM - TEXT_TOP && scale > .4f) {
            scale -= .04f;
            award = new Award(page, sides, scale);
        }
        award.draw(sheet, new Box(MAIN.left(), TEXT_TOP, MAIN.width(), TEXT_BOTTOM - TEXT_TOP));
    }

    private void signatures() {
        sign("chair", MAIN.left());
        sign("director", MAIN.left() + SIGNATURE + GAP);
    }

    private void sign(String who, float left) {
        Type type = Type.regular(9.5f, Palette.INK);
        float top = MAIN.bottom() - sides.size() * type.line();
        sheet.rule(left, left + SIGNATURE, top - 1.8f, new Pen(Palette.INK, .25f));
        for (Wording side : sides) {
            String label = side.label(who);
            sheet.text(label, left, top + type.baseline(), type.fitting(label, SIGNATURE, 6));
            top += type.line();
        }
    }

    private void stamp() {
        sheet.apart(() -> {
            sheet.dash(.8f, .6f);
            sheet.ring(STAMP, new Pen(Palette.DASH, .2f));
        });
        Type type = Type.regular(9.5f, Palette.NOTE);
        float baseline = STAMP.top() + (STAMP.height() - sides.size() * type.line()) / 2 + type.baseline();
        for (Wording side : sides) {
            sheet.centred(side.label("stamp"), STAMP.middle(), baseline, type);
            baseline += type.line();
        }
    }
}
