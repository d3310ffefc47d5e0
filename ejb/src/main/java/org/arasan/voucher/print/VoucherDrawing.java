package org.arasan.voucher.print;

import java.awt.Color;
import java.text.NumberFormat;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import org.arasan.print.Palette;
import org.arasan.print.Paragraph;
import org.arasan.print.QrCode;
import org.arasan.print.Sheet;
import org.arasan.print.Sheet.Box;
import org.arasan.print.Sheet.Pen;
import org.arasan.print.Stroke;
import org.arasan.print.Type;

/** A voucher on A5: on the left the relief of a spring and the code the desk scans; on the right who may stay, where, when, for what. */
final class VoucherDrawing {

    private static final Box FRAME = new Box(6, 6, 198, 136);
    private static final Box BAND = new Box(7.5f, 7.5f, 46, 133);
    private static final Box SEAL = Box.around(BAND.middle(), 36, 12);
    private static final Box CHECK = new Box(BAND.left() + 5, 96, 36, 39);
    private static final Box MAIN = new Box(60, 14, 138, 122);
    private static final float LABEL = 46;
    /** As much of a payment note as the paper has room for. */
    private static final int NOTE = 120;
    private static final Color RELIEF_INK = new Color(0x67a4a9);
    private static final List<Stroke> RELIEF = Stroke.drawing("/certificate/relief.txt");
    private static final List<Stroke> MARK = Stroke.drawing("/certificate/mark.txt");

    private final Sheet sheet;
    private final VoucherPage page;
    private float top;

    VoucherDrawing(Sheet sheet, VoucherPage page) {
        this.sheet = sheet;
        this.page = page;
    }

    void draw() {
        band();
        sheet.stroke(FRAME.inset(.2f), new Pen(Palette.WATER, .4f));
        sheet.stroke(FRAME.inset(1.2f), new Pen(Palette.WATER, .12f));
        heading();
        holder();
        rows();
        signatures();
    }

    private void band() {
        sheet.fill(BAND, Palette.SHALLOW);
        sheet.apart(() -> {
            sheet.clip(BAND);
            sheet.strokes(RELIEF, new Pen(RELIEF_INK, .16f), BAND, 1);
        });
        sheet.fill(new Box(BAND.right() - .15f, BAND.top(), .15f, BAND.height()), Palette.WATER);
        sheet.disc(SEAL, Color.WHITE);
        sheet.ring(SEAL.inset(.2f), new Pen(Palette.WATER, .35f));
        Box mark = SEAL.inset(5);
        sheet.apart(() -> sheet.strokes(MARK, new Pen(Palette.WATER, 1.15f * mark.width() / 24), mark, mark.width() / 24));
        sheet.fill(CHECK, Color.WHITE);
        sheet.stroke(CHECK, new Pen(Palette.WATER, .15f));
        QrCode.of(page.number()).draw(sheet, new Box(CHECK.left() + 2, CHECK.top() + .5f, 32, 32));
        Type number = Type.bold(9, Palette.INK).fitting(page.number(), CHECK.width() - 2, 5);
        sheet.centred(page.number(), CHECK.middle(), CHECK.bottom() - 3, number);
    }

    private void heading() {
        Paragraph issuer = new Paragraph(page.issuer().union() + " · " + page.issuer().region(), Type.bold(9.5f, Palette.DEEP_WATER),
                MAIN.width());
        issuer.draw(sheet, MAIN.left(), MAIN.top());
        top = MAIN.top() + issuer.height() + 13;
        String title = page.word("title").toUpperCase(page.language().locale());
        sheet.text(title, MAIN.left() - .4f, top, Type.regular(30, Palette.DEEP_WATER).tracking(.14f).fitting(title, 84, 16));
        String number = "№ " + page.number();
        sheet.flushRight(number, MAIN.right(), top, Type.bold(13, Palette.INK).fitting(number, 52, 7));
        top += 5;
    }

    /** On one line as large as it fits; a very long name takes more. */
    private void holder() {
        Type type = Type.bold(20, Palette.INK).leading(1.15f).fitting(page.holder().name(), MAIN.width(), 13);
        Paragraph name = new Paragraph(page.holder().name(), type, MAIN.width());
        name.draw(sheet, MAIN.left(), top);
        top += name.height() + 1.6f;
        sheet.rule(MAIN.left(), MAIN.right(), top, new Pen(Palette.WATER, .3f));
        top += 2.4f;
    }

    private void rows() {
        row("born", DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale()).format(page.holder().born()));
        VoucherPage.Terms terms = page.terms();
        if (terms != null) {
            row("resort", terms.resort() == null ? page.word("any-resort") : terms.resort());
            row("days", String.valueOf(terms.days()));
            row("valid", terms.valid().in(page.language()));
        }
        if (terms != null && terms.price() != null) {
            VoucherPage.Shares price = terms.price();
            row("price", tenge(price.total()));
            row("split", tenge(price.byUnion()) + " / " + tenge(price.byMember()) + " / " + tenge(price.byEmployer()));
        }
        if (!page.note().isEmpty()) {
            row("note", page.note().length() > NOTE ? page.note().substring(0, NOTE).strip() + "…" : page.note());
        }
    }

    private void row(String key, String value) {
        Paragraph label = new Paragraph(page.label(key), Type.regular(7.5f, Palette.NOTE), LABEL);
        Paragraph text = new Paragraph(value, Type.bold(10.5f, Palette.INK).leading(1.2f), MAIN.width() - LABEL - 3);
        float height = Math.max(label.height(), text.height());
        label.draw(sheet, MAIN.left(), top + .7f);
        text.draw(sheet, MAIN.left() + LABEL + 3, top);
        top += height + 1.3f;
        sheet.rule(MAIN.left(), MAIN.right(), top, new Pen(Palette.HAIRLINE, .1f));
        top += 1.1f;
    }

    private void signatures() {
        float width = (MAIN.width() - 36) / 2;
        Type words = Type.regular(7.5f, Palette.INK).fitting(page.label("chair"), width, 5).fitting(page.label("member"), width, 5);
        sign("chair", words, MAIN.left(), width);
        sign("member", words, MAIN.left() + width + 6, width);
        Box stamp = new Box(MAIN.right() - 22, MAIN.bottom() - 22, 22, 22);
        sheet.apart(() -> {
            sheet.dash(.8f, .6f);
            sheet.ring(stamp, new Pen(Palette.DASH, .2f));
        });
        Type type = Type.regular(7, Palette.NOTE);
        sheet.centred(page.label("stamp"), stamp.middle(), stamp.top() + 12, type.fitting(page.label("stamp"), 21, 5));
    }

    private void sign(String who, Type words, float left, float width) {
        sheet.rule(left, left + width, MAIN.bottom() - 5, new Pen(Palette.INK, .25f));
        sheet.text(page.label(who), left, MAIN.bottom() - 1.4f, words);
    }

    private String tenge(long amount) {
        return NumberFormat.getIntegerInstance(locale()).format(amount).replace('\u202f', '\u00a0') + "\u00a0" + page.word("tenge");
    }

    private Locale locale() {
        return page.language().locale().equals(Locale.ENGLISH) ? Locale.UK : page.language().locale();
    }
}
