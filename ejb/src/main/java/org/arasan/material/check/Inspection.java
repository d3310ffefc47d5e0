package org.arasan.material.check;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.arasan.Refusal;

/**
 * Judges a file by its content, whatever it is called: it must be of an allowed type, its name must say the same type, and it must be
 * nothing else besides.
 */
public final class Inspection {

    private static final MimeTypes TYPES = MimeTypes.getDefaultMimeTypes();
    private static final Set<String> PAGES = Set.of("html", "htm", "xhtml", "xht", "mht", "mhtml", "shtml", "svg", "svgz", "xml", "xsl", "js", "css");
    private static final Set<String> MACROS = Set.of("docm", "dotm", "xlsm", "xltm", "xlam", "pptm", "potm", "ppsm", "doc", "xls", "ppt");
    private static final String UNKNOWN = "application/octet-stream";
    private static final byte[] END_OF_ARCHIVE = {'P', 'K', 5, 6};
    private static final int TAIL_OF_AN_ARCHIVE = 65_557;

    private Inspection() {
    }

    /** The type of a sound file. Refuses everything else, at {@code file}, with what is wrong. */
    public static FileType judge(FileName name, byte[] bytes) {
        if (bytes.length == 0) {
            throw no("empty", name);
        }
        FileType named = named(name);
        String found = detected(bytes);
        if (isPage(found) || isText(found, named) && PlainText.holdsMarkup(bytes)) {
            throw no("page", name);
        }
        if (content(name, found, bytes).filter(named::equals).isEmpty()) {
            throw no("other-content", name, found);
        }
        refuseSecondNature(named, name, bytes);
        return named;
    }

    private static FileType named(FileName name) {
        String extension = name.extension();
        if (PAGES.contains(extension)) {
            throw no("page", name);
        }
        if (MACROS.contains(extension)) {
            throw no("macros", name);
        }
        return FileType.byExtension(extension).orElseThrow(() -> no("type", name, FileType.allExtensions()));
    }

    private static Optional<FileType> content(FileName name, String found, byte[] bytes) {
        if (begins(bytes, "PK\u0003\u0004")) {
            return OfficeFile.look(name.text(), bytes);
        }
        // a text in an old encoding has no mark to know it by
        Optional<FileType> type = FileType.byMediaType(found.equals(UNKNOWN) ? FileType.TEXT.mediaType() : found);
        return type.filter(each -> !each.isOffice()).filter(each -> each != FileType.PDF || begins(bytes, "%PDF-"))
                .filter(each -> each != FileType.TEXT || PlainText.isText(bytes));
    }

    /** Some files are two things at once: a picture to one program, an archive or a page to another. */
    private static void refuseSecondNature(FileType type, FileName name, byte[] bytes) {
        if (type.isOffice()) {
            return;
        }
        if (PlainText.beginsWithMarkup(bytes) || holdsArchive(bytes)) {
            throw no("two-natures", name);
        }
    }

    private static boolean holdsArchive(byte[] bytes) {
        for (int at = Math.max(0, bytes.length - TAIL_OF_AN_ARCHIVE); at + END_OF_ARCHIVE.length <= bytes.length; at++) {
            if (bytes[at] == 'P' && bytes[at + 1] == 'K' && bytes[at + 2] == END_OF_ARCHIVE[2] && bytes[at + 3] == END_OF_ARCHIVE[3]) {
                return true;
            }
        }
        return false;
    }

    private static String detected(byte[] bytes) {
        try (ByteArrayInputStream content = new ByteArrayInputStream(bytes)) {
            return TYPES.detect(content, new Metadata()).getBaseType().toString();
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
    }

    private static boolean isText(String found, FileType named) {
        return named == FileType.TEXT || found.equals(FileType.TEXT.mediaType());
    }

    private static boolean isPage(String type) {
        return type.contains("html") || type.contains("svg") || type.endsWith("/xml") || type.endsWith("+xml") || type.contains("javascript");
    }

    private static boolean begins(byte[] bytes, String magic) {
        byte[] wanted = magic.getBytes(StandardCharsets.ISO_8859_1);
        return bytes.length >= wanted.length && Arrays.equals(bytes, 0, wanted.length, wanted, 0, wanted.length);
    }

    private static Refusal no(String code, FileName name, Object... more) {
        Object[] args = more.length == 0 ? new Object[] {name.text()} : new Object[] {name.text(), more[0]};
        return Refusal.invalid("material." + code, args).at("file");
    }
}
