package org.arasan.print;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.awt.Color;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.arasan.print.Sheet.Box;

/** A QR code as rows of modules, true where one is dark; of medium error correction. */
public record QrCode(boolean[][] modules) {

    private static final int QUIET_ZONE = 4;

    /** Refuses more than a code can hold. */
    public static QrCode of(String content) {
        try {
            ByteMatrix matrix = Encoder.encode(content, ErrorCorrectionLevel.M, hints(content)).getMatrix();
            boolean[][] dark = new boolean[matrix.getHeight()][matrix.getWidth()];
            for (int y = 0; y < dark.length; y++) {
                for (int x = 0; x < dark[y].length; x++) {
                    dark[y][x] = matrix.get(x, y) == 1;
                }
            }
            return new QrCode(dark);
        } catch (WriterException e) {
            throw new IllegalArgumentException("too long for a QR code: " + content, e);
        }
    }

    /** Letters beyond Latin are written as UTF-8, and the code says so. */
    private static Map<EncodeHintType, ?> hints(String content) {
        return StandardCharsets.ISO_8859_1.newEncoder().canEncode(content) ? Map.of() : Map.of(EncodeHintType.CHARACTER_SET, "UTF-8");
    }

    /** Fills the square with it, its quiet zone included. */
    public void draw(Sheet sheet, Box place) {
        float module = place.width() / (modules.length + 2 * QUIET_ZONE);
        for (int row = 0; row < modules.length; row++) {
            float top = place.top() + (row + QUIET_ZONE) * module;
            for (int from = 0; from < modules.length; from++) {
                int until = from;
                while (until < modules.length && modules[row][until]) {
                    until++;
                }
                if (until > from) {
                    sheet.fill(new Box(place.left() + (from + QUIET_ZONE) * module, top, (until - from) * module, module), Color.BLACK);
                    from = until;
                }
            }
        }
    }
}
