package org.arasan.exchange.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.arasan.Refusal;
import org.arasan.Spelling;

/**
 * Reads any file an office may send as a table: text in UTF-8, UTF-16 or windows-1251 with semicolons, commas or tabs, or an XLSX
 * workbook. What it cannot read it refuses with the reason and what to do; it reads no more than {@link Limits} allow.
 */
public final class SheetReader {

    private static final int NAME_CHARACTERS = 120;

    private SheetReader() {
    }

    /**
     * The table in a file.
     *
     * @param name the file's name, for messages only
     * @param content its bytes
     */
    public static Sheet read(String name, byte[] content) {
        String file = plainName(name);
        if (content.length > Limits.FILE_BYTES) {
            throw refusal("sheet.too-large", file, Limits.FILE_BYTES / 1024 / 1024);
        }
        Content kind = Content.of(content);
        Sheet sheet = switch (kind) {
            case EMPTY -> throw refusal("sheet.empty", file);
            case TEXT -> TextSheet.read(file, content);
            case ZIP -> WorkbookSheet.read(file, content);
            default -> throw refusal("sheet.wrong-kind", file, kind);
        };
        return checked(sheet);
    }

    /** A file's name without folders and control characters, short enough to be shown. */
    public static String plainName(String name) {
        String last = name == null ? "" : name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String plain = last.replaceAll("[\\p{Cntrl}\\p{Cf}]", "").strip();
        if (plain.isEmpty()) {
            return "-";
        }
        return plain.length() > NAME_CHARACTERS ? plain.substring(plain.length() - NAME_CHARACTERS) : plain;
    }

    static Refusal refusal(String code, Object... args) {
        return Refusal.invalid(code, args).at("file");
    }

    private static Sheet checked(Sheet sheet) {
        Map<String, String> seen = new HashMap<>();
        for (String heading : sheet.header()) {
            String folded = Spelling.folded(heading);
            if (!folded.isEmpty() && seen.putIfAbsent(folded, heading) != null) {
                throw refusal("sheet.column-twice", sheet.fileName(), heading);
            }
        }
        if (sheet.rows().isEmpty()) {
            throw refusal("sheet.no-rows", sheet.fileName());
        }
        return new Sheet(sheet.fileName(), sheet.form(), List.copyOf(sheet.header()), List.copyOf(sheet.rows()));
    }
}
