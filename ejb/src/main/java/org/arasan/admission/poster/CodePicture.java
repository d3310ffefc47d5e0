package org.arasan.admission.poster;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.arasan.print.QrCode;

/** The QR code of an address as a picture, black on white with its quiet zone, for posters that others draw. */
public final class CodePicture {

    private static final int QUIET = 4;
    private static final int PIXELS_A_MODULE = 16;

    private CodePicture() {
    }

    /** As SVG: one path, a unit a module. */
    public static byte[] svg(String address) {
        boolean[][] modules = QrCode.of(address).modules();
        int size = modules.length + 2 * QUIET;
        StringBuilder path = new StringBuilder();
        for (int row = 0; row < modules.length; row++) {
            for (int column = 0; column < modules.length; column++) {
                if (modules[row][column]) {
                    path.append('M').append(column + QUIET).append(' ').append(row + QUIET).append("h1v1h-1z");
                }
            }
        }
        return ("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + size + " " + size + "\" shape-rendering=\"crispEdges\">"
                + "<path fill=\"#fff\" d=\"M0 0h" + size + "v" + size + "H0z\"/><path d=\"" + path + "\"/></svg>").getBytes(StandardCharsets.UTF_8);
    }

    /** As PNG, sharp on an A4 page. */
    public static byte[] png(String address) {
        boolean[][] modules = QrCode.of(address).modules();
        int size = (modules.length + 2 * QUIET) * PIXELS_A_MODULE;
        BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_BYTE_BINARY);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, size, size);
        pen.setColor(Color.BLACK);
        for (int row = 0; row < modules.length; row++) {
            for (int column = 0; column < modules.length; column++) {
                if (modules[row][column]) {
                    pen.fillRect((column + QUIET) * PIXELS_A_MODULE, (row + QUIET) * PIXELS_A_MODULE, PIXELS_A_MODULE, PIXELS_A_MODULE);
                }
            }
        }
        pen.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
