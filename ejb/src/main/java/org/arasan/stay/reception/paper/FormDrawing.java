package org.arasan.stay.reception.paper;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.arasan.Texts;
import org.arasan.print.Palette;
import org.arasan.print.Paragraph;
import org.arasan.print.QrCode;
import org.arasan.print.Sheet;
import org.arasan.print.Sheet.Box;
import org.arasan.print.Sheet.Pen;
import org.arasan.print.Type;

/** A registration form on A4: who stays, when and where, what was shown, the rules of the house, and the places to sign. */
final class FormDrawing {

    private static final Box MAIN = new Box(20, 16, 170, 265);
    private static final float LABEL = 52;
    private static final float QR = 26;
    private static final float SIGNATURES = 34;
    private static final int RULES = 6;

    private final Sheet sheet;
    private final FormPage page;
    private float top = MAIN.top();

    FormDrawing(Sheet sheet, FormPage page) {
        this.sheet = sheet;
        this.page = page;
    }

    void draw() {
        heading();
        section("guest");
        guest();
        section("stay");
        stay();
        section("papers");
        papers();
        section("rules");
        rules();
        signatures();
    }

    private void heading() {
        Paragraph resort = new Paragraph(page.resort(), Type.bold(10, Palette.DEEP_WATER), MAIN.width() - QR - 6);
        resort.draw(sheet, MAIN.left(), top);
        String title = page.word("title");
        Type type = Type.regular(26, Palette.DEEP_WATER).fitting(title, MAIN.width() - QR - 6, 14);
        sheet.text(title, MAIN.left(), top + resort.height() + 11, type);
        String voucher = page.word("voucher") + " " + page.stay().voucher();
        sheet.text(voucher, MAIN.left(), top + resort.height() + 18, Type.bold(10.5f, Palette.INK).fitting(voucher, MAIN.width() - QR - 6, 7));
        QrCode.of(page.stay().voucher()).draw(sheet, new Box(MAIN.right() - QR, MAIN.top() - 2, QR, QR));
        top += Math.max(resort.height() + 20, QR);
    }

    private void guest() {
        FormPage.Guest guest = page.guest();
        row("name", guest.name());
        row("born", date(guest.born()) + ", " + Texts.in(page.language()).of(guest.sex()));
        row("iin", guest.iin());
        row("phone", guest.phone());
        row("email", guest.email());
        row("work", String.join(" · ", List.of(guest.union(), guest.region())));
        row("position", guest.position());
    }

    private void stay() {
        FormPage.Stay stay = page.stay();
        row("arrives", date(stay.firstDay()) + ", " + stay.checkIn());
        row("leaves", date(stay.lastDay()) + ", " + stay.checkOut());
        row("bed", stay.bed() == null ? "" : stay.bed() + " · " + page.word("place", stay.place().building(), stay.place().floor(),
                stay.place().category()));
    }

    private void papers() {
        FormPage.Papers papers = page.papers();
        row("document", papers.document() + (papers.ends().isEmpty() ? "" : " … " + papers.ends()));
        row("card", papers.cardIssuedOn() == null ? "" : date(papers.cardIssuedOn()));
    }

    /** As large as the page has room for. */
    private void rules() {
        float size = 9.5f;
        List<Paragraph> rules = rules(size);
        float room = MAIN.bottom() - SIGNATURES - top;
        while (height(rules) > room && size > 6.5f) {
            size -= .5f;
            rules = rules(size);
        }
        for (int i = 0; i < rules.size(); i++) {
            sheet.text(i + 1 + ".", MAIN.left(), top + Type.regular(size, Palette.NOTE).baseline(), Type.regular(size, Palette.NOTE));
            rules.get(i).draw(sheet, MAIN.left() + 6, top);
            top += rules.get(i).height() + 1;
        }
    }

    private List<Paragraph> rules(float size) {
        Type type = Type.regular(size, Palette.INK);
        List<Paragraph> rules = new ArrayList<>();
        for (int i = 1; i <= RULES; i++) {
            rules.add(new Paragraph(page.word("rule." + i, page.stay().checkIn(), page.stay().checkOut()), type, MAIN.width() - 6));
        }
        if (!page.quiet().isEmpty()) {
            rules.add(1, new Paragraph(page.word("rule.quiet", String.join(", ", page.quiet())), type, MAIN.width() - 6));
        }
        return rules;
    }

    private static float height(List<Paragraph> rules) {
        return (float) rules.stream().mapToDouble(rule -> rule.height() + 1).sum();
    }

    private void signatures() {
        float width = (MAIN.width() - 12) / 2;
        Paragraph agreed = new Paragraph(page.word("agreed"), Type.regular(9, Palette.INK), MAIN.width());
        agreed.draw(sheet, MAIN.left(), MAIN.bottom() - 31);
        sign("signed-guest", MAIN.left(), width);
        sign("signed-desk", MAIN.left() + width + 12, width);
    }

    private void sign(String who, float left, float width) {
        float day = 26;
        float line = MAIN.bottom() - 6;
        sheet.rule(left, left + width - day - 4, line, new Pen(Palette.INK, .25f));
        sheet.rule(left + width - day, left + width, line, new Pen(Palette.INK, .25f));
        Type type = Type.regular(8, Palette.NOTE);
        sheet.text(page.word(who), left, line + 4, type.fitting(page.word(who), width - day - 4, 5.5f));
        sheet.text(page.word("date"), left + width - day, line + 4, type.fitting(page.word("date"), day, 5.5f));
    }

    private void section(String key) {
        top += 4;
        sheet.text(page.word(key), MAIN.left(), top + 4, Type.bold(11, Palette.DEEP_WATER));
        top += 6;
        sheet.rule(MAIN.left(), MAIN.right(), top, new Pen(Palette.WATER, .3f));
        top += 1.6f;
    }

    /** A label and its value; without a value a line to write on. */
    private void row(String key, String value) {
        Paragraph label = new Paragraph(page.word(key), Type.regular(8.5f, Palette.NOTE), LABEL);
        Paragraph text = new Paragraph(value.isBlank() ? "\u00a0" : value, Type.bold(10.5f, Palette.INK).leading(1.2f), MAIN.width() - LABEL - 3);
        label.draw(sheet, MAIN.left(), top + .6f);
        text.draw(sheet, MAIN.left() + LABEL + 3, top);
        top += Math.max(label.height(), text.height()) + 1.1f;
        sheet.rule(value.isBlank() ? MAIN.left() + LABEL + 3 : MAIN.left(), MAIN.right(), top,
                new Pen(value.isBlank() ? Palette.INK : Palette.HAIRLINE, value.isBlank() ? .2f : .1f));
        top += 1;
    }

    private String date(LocalDate day) {
        Locale locale = page.language().locale().equals(Locale.ENGLISH) ? Locale.UK : page.language().locale();
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale).format(day);
    }
}
