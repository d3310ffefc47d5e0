package org.arasan.exchange.sheet;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What a file is by its first bytes; its name is not asked, because people rename files. */
enum Content {
    EMPTY, TEXT, ZIP, WORD, OPEN_DOCUMENT, PDF, OLD_OFFICE, IMAGE, ARCHIVE, WEB_PAGE, RICH_TEXT;

    private static final int HEAD = 64;

    static Content of(byte[] file) {
        if (file.length == 0) {
            return EMPTY;
        }
        String head = new String(file, 0, Math.min(file.length, HEAD), StandardCharsets.ISO_8859_1);
        if (starts(head, "PK\3\4", "PK\5\6", "PK\7\b")) {
            return ZIP;
        }
        if (starts(head, "%PDF")) {
            return PDF;
        }
        if (starts(head, "\u00d0\u00cf\u0011\u00e0")) {
            return OLD_OFFICE;
        }
        return image(head) ? IMAGE : packed(head) ? ARCHIVE : written(head);
    }

    private static boolean image(String head) {
        return starts(head, "\u0089PNG", "\u00ff\u00d8\u00ff", "GIF8", "II*\0", "MM\0*")
                || head.startsWith("RIFF") && head.contains("WEBP");
    }

    private static boolean packed(String head) {
        return starts(head, "\u001f\u008b", "7z\u00bc\u00af", "Rar!", "BZh");
    }

    private static Content written(String head) {
        String text = head.replace("\u00ef\u00bb\u00bf", "").stripLeading().toLowerCase(Locale.ROOT);
        if (starts(text, "<!doctype", "<html", "<?xml", "<table", "<meta")) {
            return WEB_PAGE;
        }
        return text.startsWith("{\\rtf") ? RICH_TEXT : TEXT;
    }

    private static boolean starts(String head, String... marks) {
        for (String mark : marks) {
            if (head.startsWith(mark)) {
                return true;
            }
        }
        return false;
    }
}
