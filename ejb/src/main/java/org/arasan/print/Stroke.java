package org.arasan.print;

import com.lowagie.text.pdf.PdfContentByte;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * One open line of a drawing. A drawing is a text file with a stroke a row: {@code x,y} points, joined by straight lines; where the row
 * begins with {@code curve}, every three points after the first are a cubic curve.
 */
public record Stroke(boolean curved, float[][] points) {
    private static final String CURVE = "curve ";

    /** The strokes of a drawing among the resources; rows that begin with {@code #} are remarks. */
    public static List<Stroke> drawing(String resource) {
        try (BufferedReader rows = new BufferedReader(
                new InputStreamReader(Stroke.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
            return rows.lines().filter(row -> !row.startsWith("#")).map(Stroke::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stroke of(String row) {
        boolean curved = row.startsWith(CURVE);
        String points = curved ? row.substring(CURVE.length()) : row;
        return new Stroke(curved, Stream.of(points.split(" ")).map(Stroke::point).toArray(float[][]::new));
    }

    private static float[] point(String pair) {
        int comma = pair.indexOf(',');
        return new float[] {Float.parseFloat(pair.substring(0, comma)), Float.parseFloat(pair.substring(comma + 1))};
    }

    /** Adds the stroke to the canvas' path; the two functions place it on the page. */
    void draw(PdfContentByte canvas, UnaryOperator<Float> across, UnaryOperator<Float> up) {
        float[][] placed = Stream.of(points).map(p -> new float[] {across.apply(p[0]), up.apply(p[1])}).toArray(float[][]::new);
        canvas.moveTo(placed[0][0], placed[0][1]);
        for (int i = 1; i < placed.length; i += curved ? 3 : 1) {
            if (curved) {
                canvas.curveTo(placed[i][0], placed[i][1], placed[i + 1][0], placed[i + 1][1], placed[i + 2][0], placed[i + 2][1]);
            } else {
                canvas.lineTo(placed[i][0], placed[i][1]);
            }
        }
    }
}
