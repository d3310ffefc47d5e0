package org.arasan.material.check;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.arasan.Refusal;

/**
 * Looks into an archive for the document that it should hold, and for programs that it should not. It reads the directory and three small
 * parts, each up to a limit, and never unpacks the rest: an archive that swells costs nothing here.
 */
final class OfficeFile {

    private static final int MOST_PARTS = 10_000;
    private static final int MOST_OF_A_PART = 1024 * 1024;
    private static final long MOST_UNPACKED = 512L * 1024 * 1024;
    private static final List<String> PROGRAMS = List.of("vbaproject.bin", "vbadata.xml", ".docm", ".dotm", ".xlsm", ".xltm", ".xlam", ".pptm",
            ".potm", ".ppsm", ".exe", ".js", ".vbs", ".bat", ".cmd", ".jar", ".hta", ".ps1", ".scr", ".lnk");

    private final String name;
    private final ZipFile zip;
    private final List<ZipArchiveEntry> parts;

    private OfficeFile(String name, ZipFile zip) {
        this.name = name;
        this.zip = zip;
        this.parts = Collections.list(zip.getEntries());
    }

    /** The document's type, empty where it is another archive. Refuses macros, a broken archive, and one that would swell beyond measure. */
    static Optional<FileType> look(String name, byte[] bytes) {
        try (ZipFile zip = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes)).get()) {
            return new OfficeFile(name, zip).look();
        } catch (IOException | IllegalArgumentException broken) {
            throw Refusal.invalid("material.broken", name).at("file");
        }
    }

    private Optional<FileType> look() throws IOException {
        refuseMonsters();
        for (ZipArchiveEntry part : parts) {
            String path = path(part);
            if (PROGRAMS.stream().anyMatch(path::endsWith) || path.startsWith("basic/") || path.startsWith("scripts/") || path.contains("/activex/")) {
                throw macros();
            }
        }
        Optional<FileType> openDocument = FileType.byMediaType(text("mimetype").strip()).filter(FileType::isOffice);
        return openDocument.isPresent() ? openDocument : openXml();
    }

    private void refuseMonsters() throws IOException {
        long unpacked = 0;
        for (ZipArchiveEntry part : parts) {
            String path = part.getName();
            if (path.startsWith("/") || path.contains("\\") || path.contains("..") || path.contains(":")) {
                throw new IOException("a part that lies outside");
            }
            unpacked += Math.max(0, part.getSize());
        }
        if (parts.size() > MOST_PARTS || unpacked > MOST_UNPACKED) {
            throw Refusal.invalid("material.swells", name).at("file");
        }
    }

    private Optional<FileType> openXml() throws IOException {
        String types = text("[content_types].xml");
        if (types.contains("macroEnabled") || types.contains("vbaProject")) {
            throw macros();
        }
        for (String folder : List.of("word", "xl", "ppt")) {
            String links = text(folder + "/_rels/settings.xml.rels");
            if (links.contains("attachedTemplate") && links.contains("External")) {
                throw macros();
            }
        }
        return types.contains("wordprocessingml.document.main+xml") ? Optional.of(FileType.WORD)
                : types.contains("spreadsheetml.sheet.main+xml") ? Optional.of(FileType.EXCEL)
                : types.contains("presentationml.presentation.main+xml") ? Optional.of(FileType.POWERPOINT) : Optional.empty();
    }

    /** A small part as text; empty where there is none. There may be one of it only, however spelt: readers differ in which they take. */
    private String text(String path) throws IOException {
        List<ZipArchiveEntry> found = parts.stream().filter(part -> path(part).equals(path)).toList();
        if (found.isEmpty()) {
            return "";
        }
        if (found.size() > 1 || !zip.canReadEntryData(found.get(0))) {
            throw new IOException("a part that is there twice, or locked");
        }
        try (InputStream content = zip.getInputStream(found.get(0))) {
            byte[] read = content.readNBytes(MOST_OF_A_PART + 1);
            if (read.length > MOST_OF_A_PART) {
                throw Refusal.invalid("material.swells", name).at("file");
            }
            return new String(read, StandardCharsets.UTF_8).replace("\0", "");
        }
    }

    private static String path(ZipArchiveEntry part) {
        return part.getName().toLowerCase(Locale.ROOT);
    }

    private Refusal macros() {
        return Refusal.invalid("material.macros", name).at("file");
    }
}
