package org.arasan.exchange.sheet;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;

/**
 * Finds out how text was encoded and decodes it strictly: a byte-order mark decides; without one UTF-16 shows by its zero bytes, UTF-8 by
 * its form, and what is neither and reads as Cyrillic is windows-1251.
 *
 * @param text the text, without byte-order mark
 * @param encoding the encoding's name as people know it
 */
record TextDecoding(String text, String encoding) {

    private static final Charset WINDOWS_1251 = Charset.forName("windows-1251");
    private static final int SAMPLE = 4_000;

    static TextDecoding of(String file, byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return strict(file, bytes, 3, UTF_8, "UTF-8");
        }
        if (starts(bytes, 0xFF, 0xFE)) {
            return utf16(file, bytes, 2, UTF_16LE);
        }
        if (starts(bytes, 0xFE, 0xFF)) {
            return utf16(file, bytes, 2, UTF_16BE);
        }
        Charset wide = wide(bytes);
        return wide == null ? narrow(file, bytes) : utf16(file, bytes, 0, wide);
    }

    private static TextDecoding utf16(String file, byte[] bytes, int from, Charset charset) {
        if (bytes.length % 2 != 0) {
            throw SheetReader.refusal("sheet.truncated", file);
        }
        return strict(file, bytes, from, charset, "UTF-16");
    }

    private static TextDecoding strict(String file, byte[] bytes, int from, Charset charset, String name) {
        CharBuffer text = CharBuffer.allocate(bytes.length);
        int rest = decode(bytes, from, charset, text);
        if (rest > 0) {
            throw SheetReader.refusal(rest < 4 ? "sheet.truncated" : "sheet.encoding-unknown", file);
        }
        return new TextDecoding(text.flip().toString(), name);
    }

    private static TextDecoding narrow(String file, byte[] bytes) {
        CharBuffer text = CharBuffer.allocate(bytes.length);
        int rest = decode(bytes, 0, UTF_8, text);
        if (rest == 0) {
            return new TextDecoding(text.flip().toString(), "UTF-8");
        }
        boolean saidUtf8 = text.flip().chars().anyMatch(letter -> letter > 0x7F);
        if (saidUtf8 && rest < 4) {
            throw SheetReader.refusal("sheet.truncated", file);
        }
        CharBuffer cyrillic = CharBuffer.allocate(bytes.length);
        if (decode(bytes, 0, WINDOWS_1251, cyrillic) > 0 || !readable(cyrillic.flip())) {
            throw SheetReader.refusal(controlled(bytes) ? "sheet.binary" : "sheet.encoding-unknown", file);
        }
        return new TextDecoding(cyrillic.toString(), "windows-1251");
    }

    /** Decodes as far as it goes and tells how many bytes were left. */
    private static int decode(byte[] bytes, int from, Charset charset, CharBuffer text) {
        ByteBuffer source = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharsetDecoder decoder = charset.newDecoder();
        CoderResult result = decoder.decode(source, text, true);
        return result.isError() ? Math.max(1, source.remaining()) : source.remaining();
    }

    /** UTF-16 without a mark: separators, digits and line ends have a zero byte, always on the same side. */
    private static Charset wide(byte[] bytes) {
        int even = 0;
        int odd = 0;
        int sample = Math.min(bytes.length, SAMPLE) & ~1;
        for (int i = 0; i < sample; i += 2) {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }
        int enough = Math.max(2, sample / 40);
        if (odd > enough && even == 0) {
            return UTF_16LE;
        }
        return even > enough && odd == 0 ? UTF_16BE : null;
    }

    /** Windows-1251 decodes almost any bytes, so most of what is not ASCII must be letters. */
    private static boolean readable(CharBuffer text) {
        long foreign = text.chars().filter(letter -> letter > 0x7F).count();
        long letters = text.chars().filter(letter -> letter > 0x7F && Character.isLetter(letter)).count();
        return letters * 10 >= foreign * 9 && text.chars().noneMatch(TextDecoding::control);
    }

    private static boolean controlled(byte[] bytes) {
        for (byte each : bytes) {
            if (control(each)) {
                return true;
            }
        }
        return false;
    }

    static boolean control(int letter) {
        return letter >= 0 && letter < ' ' && letter != '\t' && letter != '\r' && letter != '\n';
    }

    private static boolean starts(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
