package org.arasan.completion.print;

import java.awt.Color;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.arasan.print.Palette;
import org.arasan.print.Stroke;
import org.arasan.programme.Paper.Look;

/**
 * The colours and the ornament that a look means on paper. All are dark enough on white to be read, and differ in form as well as in
 * colour, so that papers are told apart also where they are copied in grey.
 *
 * @param line     of frames and rules
 * @param deep     of the heading and the issuer
 * @param shallow  the ground of the band
 * @param ornament the lines on that ground
 * @param drawing  what they draw
 */
record Design(Color line, Color deep, Color shallow, Color ornament, List<Stroke> drawing) {

    private static final Map<Look, Design> DESIGNS = new EnumMap<>(Map.of(
            Look.SPRING, new Design(Palette.WATER, Palette.DEEP_WATER, Palette.SHALLOW, new Color(0x67a4a9), drawn("relief")),
            Look.SUMMIT, of(0x2b4c8c, 0x1f3a6e, 0xf0f4fb, 0x8ba3cf, "summit"),
            Look.CIRCLE, of(0x7a3b69, 0x5f2c52, 0xfaf2f7, 0xbf94b2, "circle"),
            Look.ROAD, of(0xa6481f, 0x823613, 0xfcf4ef, 0xd7a284, "road"),
            Look.ORCHARD, of(0x4d6b1f, 0x3a5215, 0xf4f8ec, 0xa3b97c, "orchard")));

    static Design of(Look look) {
        return DESIGNS.get(look);
    }

    private static Design of(int line, int deep, int shallow, int ornament, String drawing) {
        return new Design(new Color(line), new Color(deep), new Color(shallow), new Color(ornament), drawn(drawing));
    }

    private static List<Stroke> drawn(String name) {
        return Stroke.drawing("/certificate/" + name + ".txt");
    }
}
