package org.arasan.bench.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A small drawing of how figures grow: one line each, on a scale of its own, the values written beside its points. */
final class Plot {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 360;
    private static final int MARGIN = 56;
    private static final List<String> COLOURS = List.of("#1f6f8b", "#c2571a", "#4c7a34", "#7a4c8a");

    private record Point(double x, double y) {
    }

    private final String title;
    private final String axis;
    private final Map<String, List<Point>> lines = new LinkedHashMap<>();

    Plot(String title, String axis) {
        this.title = title;
        this.axis = axis;
    }

    Plot add(String line, double x, double y) {
        lines.computeIfAbsent(line, name -> new ArrayList<>()).add(new Point(x, y));
        return this;
    }

    String svg() {
        StringBuilder svg = new StringBuilder();
        svg.append(String.format(Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\" font-size=\"12\">%n", WIDTH, HEIGHT));
        svg.append(String.format("<rect width=\"100%%\" height=\"100%%\" fill=\"#fff\"/>%n"));
        text(svg, MARGIN, 24, "start", "#222", title);
        svg.append(String.format(Locale.ROOT, "<path d=\"M%d %d V%d H%d\" fill=\"none\" stroke=\"#888\"/>%n",
                MARGIN, MARGIN, HEIGHT - MARGIN, WIDTH - MARGIN));
        text(svg, WIDTH - MARGIN, HEIGHT - 12, "end", "#222", axis);
        lines.values().stream().findFirst().orElse(List.of())
                .forEach(point -> text(svg, x(point), HEIGHT - MARGIN + 18, "middle", "#222", number(point.x())));
        int number = 0;
        for (Map.Entry<String, List<Point>> line : lines.entrySet()) {
            draw(svg, line, number++);
        }
        return svg.append("</svg>\n").toString();
    }

    private void draw(StringBuilder svg, Map.Entry<String, List<Point>> line, int number) {
        String colour = COLOURS.get(number % COLOURS.size());
        double most = line.getValue().stream().mapToDouble(Point::y).max().orElse(1);
        StringBuilder points = new StringBuilder();
        for (Point point : line.getValue()) {
            points.append(String.format(Locale.ROOT, "%.1f,%.1f ", x(point), y(point, most)));
            text(svg, x(point), y(point, most) + (number % 2 == 0 ? -8 : 18), "middle", colour, number(point.y()));
        }
        svg.append(String.format("<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\"/>%n", points.toString().strip(), colour));
        text(svg, MARGIN + 8, MARGIN + 16 * number, "start", colour, line.getKey());
    }

    private double x(Point point) {
        double most = lines.values().stream().flatMap(List::stream).mapToDouble(Point::x).max().orElse(1);
        return MARGIN + point.x() / most * (WIDTH - 2 * MARGIN);
    }

    private static double y(Point point, double most) {
        return HEIGHT - MARGIN - (most == 0 ? 0 : point.y() / most * (HEIGHT - 3 * MARGIN));
    }

    private static String number(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.format(Locale.ROOT, "%.2f", value);
    }

    private static void text(StringBuilder svg, double x, double y, String anchor, String colour, String words) {
        svg.append(String.format(Locale.ROOT, "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\" fill=\"%s\">%s</text>%n", x, y, anchor, colour, words));
    }
}
