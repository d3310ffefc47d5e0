package org.arasan.material.check;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.arasan.Refusal;

/** The name of a file, made harmless: no path, nothing that cannot be seen, nothing that a file system takes for something else. */
public record FileName(String text) {

    private static final int LONGEST = 120;
    private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "lpt1", "lpt2", "lpt3");
    /** What runs when it is opened: hidden before the last extension it is a trap. */
    private static final Set<String> RUN = Set.of("exe", "com", "bat", "cmd", "scr", "pif", "msi", "jar", "js", "jse", "vbs", "vbe", "wsf", "hta",
            "ps1", "sh", "lnk", "html", "htm", "xhtml", "svg", "php", "jsp", "docm", "xlsm", "pptm");

    /** Refuses a name without anything left of it, and one that hides a program behind a second extension. */
    public static FileName of(String raw) {
        String plain = raw == null ? "" : Normalizer.normalize(raw, Normalizer.Form.NFC);
        plain = plain.substring(Math.max(plain.lastIndexOf('/'), plain.lastIndexOf('\\')) + 1);
        plain = plain.replaceAll("[\\p{C}\\u2028\\u2029]", "").replaceAll("[<>:\"|?*]", "_").replaceAll("\\s+", " ").replaceAll("^[. ]+|[. ]+$", "");
        if (plain.isEmpty() || plain.indexOf('.') <= 0) {
            throw Refusal.invalid("material.name-missing").at("file");
        }
        FileName name = new FileName(DEVICES.contains(plain.substring(0, plain.indexOf('.')).toLowerCase(Locale.ROOT)) ? "_" + plain : plain);
        name.refuseTrap();
        return name.shortened();
    }

    private void refuseTrap() {
        List<String> parts = List.of(text.toLowerCase(Locale.ROOT).split("\\."));
        parts.subList(1, Math.max(1, parts.size() - 1)).stream().map(String::strip).filter(RUN::contains).findFirst().ifPresent(trap -> {
            throw Refusal.invalid("material.two-extensions", text, trap).at("file");
        });
    }

    private FileName shortened() {
        String extension = "." + extension();
        String stem = text.substring(0, text.length() - extension.length());
        int most = LONGEST - extension.length();
        int points = stem.codePointCount(0, stem.length());
        return points <= most ? this : new FileName(stem.substring(0, stem.offsetByCodePoints(0, Math.max(1, most))) + extension);
    }

    /** In small letters, without its dot. */
    public String extension() {
        return text.substring(text.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
