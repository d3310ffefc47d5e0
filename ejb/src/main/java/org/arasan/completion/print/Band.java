package org.arasan.completion.print;

import java.awt.Color;
import java.net.URI;
import java.util.List;
import org.arasan.print.Palette;
import org.arasan.print.QrCode;
import org.arasan.print.Sheet;
import org.arasan.print.Sheet.Box;
import org.arasan.print.Sheet.Pen;
import org.arasan.print.Stroke;
import org.arasan.print.Type;

/** The ornament on the left: the lines of its look, the mark in its seal, and the code that leads to the verification. */
final class Band {
    private static final Box BAND = new Box(8.5f, 8.5f, 62, 193);
    private static final Box SEAL = Box.around(BAND.left() + 31, BAND.top() + 72, 16);
    private static final Box CHECK = new Box(BAND.left() + 10, 147, 42, 45.5f);
    private static final float QR_SIDE = 30;

    private static final List<Stroke> MARK = Stroke.drawing("/certificate/mark.txt");

    private final Sheet sheet;
    private final Design design;

    Band(Sheet sheet, Design design) {
        this.sheet = sheet;
        this.design = design;
    }

    void draw(String invitation, URI verification) {
        sheet.fill(BAND, design.shallow());
        sheet.apart(() -> {
            sheet.clip(BAND);
            sheet.strokes(design.drawing(), new Pen(design.ornament(), .16f), BAND, 1);
        });
        sheet.fill(new Box(BAND.right() - .15f, BAND.top(), .15f, BAND.height()), design.line());
        seal();
        check(invitation, verification);
    }

    private void seal() {
        sheet.disc(SEAL, Color.WHITE);
        sheet.ring(SEAL.inset(.2f), new Pen(design.line(), .4f));
        sheet.ring(SEAL.inset(1.6f), new Pen(design.line(), .15f));
        Box mark = SEAL.inset(6.5f);
        float scale = mark.width() / 24;
        sheet.apart(() -> sheet.strokes(MARK, new Pen(design.line(), 1.15f * scale), mark, scale));
    }

    private void check(String invitation, URI verification) {
        sheet.fill(CHECK, Color.WHITE);
        sheet.stroke(CHECK, new Pen(design.line(), .15f));
        QrCode.of(verification.toString()).draw(sheet, new Box(CHECK.middle() - QR_SIDE / 2, CHECK.top() + 2.5f, QR_SIDE, QR_SIDE));
        float width = CHECK.width() - 4;
        sheet.centred(invitation, CHECK.middle(), CHECK.top() + 37.2f,
                Type.regular(8.5f, Palette.INK).fitting(invitation, width, 6));
        String address = verification.getAuthority() + "/verify";
        sheet.centred(address, CHECK.middle(), CHECK.top() + 41.6f, Type.bold(9, Palette.INK).fitting(address, width, 5));
    }
}
