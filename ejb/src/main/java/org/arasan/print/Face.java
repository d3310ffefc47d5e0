package org.arasan.print;

import com.lowagie.text.DocumentException;
import com.lowagie.text.Font;
import com.lowagie.text.pdf.BaseFont;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The two cuts of PT Serif on paper; both are embedded, as the subset of letters that a page uses. */
public enum Face {
    REGULAR("PTSerif-Regular.ttf"), BOLD("PTSerif-Bold.ttf");

    /** Height above and below the baseline, in ems, as the font itself says. */
    static final float ASCENT = 1.039f;
    static final float DESCENT = 0.286f;

    private final BaseFont font;

    Face(String file) {
        this.font = read(file);
    }

    BaseFont font() {
        return font;
    }

    /** This cut at a size in points, for text that flows. */
    public Font at(float size) {
        return new Font(font, size, Font.NORMAL, Palette.INK);
    }

    private static BaseFont read(String file) {
        try (InputStream in = Face.class.getResourceAsStream("/fonts/" + file)) {
            return BaseFont.createFont(file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, in.readAllBytes(), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (DocumentException e) {
            throw new IllegalStateException(file, e);
        }
    }
}
