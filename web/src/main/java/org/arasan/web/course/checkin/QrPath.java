package org.arasan.web.course.checkin;

import org.arasan.print.QrCode;

/**
 * A QR code as a page draws it: an SVG path over a square of {@code size} modules, its quiet zone not counted.
 *
 * @param path of the dark modules, one module a unit
 */
public record QrPath(int size, String path) {

    public static QrPath of(String content) {
        boolean[][] modules = QrCode.of(content).modules();
        StringBuilder path = new StringBuilder();
        for (int row = 0; row < modules.length; row++) {
            for (int from = 0; from < modules.length; from++) {
                int until = from;
                while (until < modules.length && modules[row][until]) {
                    until++;
                }
                if (until > from) {
                    path.append('M').append(from).append(' ').append(row).append('h').append(until - from).append("v1h-").append(until - from)
                            .append('z');
                    from = until;
                }
            }
        }
        return new QrPath(modules.length, path.toString());
    }

    /** The view box with the four modules of quiet zone around. */
    public String viewBox() {
        return "-4 -4 " + (size + 8) + " " + (size + 8);
    }
}
