package org.arasan.print;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QrCodeTest {

    @ParameterizedTest
    @ValueSource(strings = {"AR-000317", "ЛУ-2026-20029", "https://arasan.example/verify/AR-2026-000317?code=0123456789abcdef0123456789abcdef"})
    void whatWasWrittenIsRead(String content) throws Exception {
        boolean[][] modules = QrCode.of(content).modules();
        int side = (modules.length + 8) * 4;
        int[] pixels = new int[side * side];
        Arrays.setAll(pixels, i -> dark(modules, i % side / 4 - 4, i / side / 4 - 4) ? 0xff000000 : 0xffffffff);
        BinaryBitmap picture = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(side, side, pixels)));
        assertEquals(content, new QRCodeReader().decode(picture).getText());
    }

    private static boolean dark(boolean[][] modules, int x, int y) {
        return y >= 0 && y < modules.length && x >= 0 && x < modules.length && modules[y][x];
    }
}
