package org.arasan.assessment.qti;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.arasan.assessment.Fault.Place;
import org.arasan.assessment.Misread;

/**
 * Unpacks a package in memory; nothing of it ever reaches a disk. What lies about its size, is too much, or has a name that would lead out
 * of its folder makes the whole package suspect: it is refused.
 */
final class QtiPackage {

    static final int MOST_PARTS = 2_000;
    static final int PART_BYTES = 1024 * 1024;
    static final long ALL_BYTES = 20L * 1024 * 1024;
    private static final Pattern OUTWARD = Pattern.compile("^[/\\\\]|^[A-Za-z]:|(^|[/\\\\])\\.\\.([/\\\\]|$)|\\\\|\u0000");

    private final String file;
    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private long total;

    private QtiPackage(String file) {
        this.file = file;
    }

    /** The XML parts by their names, {@code imsmanifest.xml} among them. */
    static Map<String, byte[]> unpacked(String file, byte[] content) {
        try (ZipFile zip = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(content)).get()) {
            return new QtiPackage(file).unpack(zip);
        } catch (IOException | IllegalArgumentException broken) {
            throw new Misread(new Place(file, 0, 0), "assessment.zip-broken");
        }
    }

    private Map<String, byte[]> unpack(ZipFile zip) throws IOException {
        List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
        if (entries.size() > MOST_PARTS) {
            throw refusal("assessment.zip-too-much");
        }
        for (ZipArchiveEntry entry : entries) {
            if (OUTWARD.matcher(entry.getName()).find() || entry.isUnixSymlink()) {
                throw refusal("assessment.zip-outward", entry.getName());
            }
        }
        for (ZipArchiveEntry entry : entries) {
            if (!entry.isDirectory() && entry.getName().toLowerCase(java.util.Locale.ROOT).endsWith(".xml")) {
                take(zip, entry);
            }
        }
        return parts;
    }

    /** Pictures and the like are not unpacked at all; of XML no more than an item may have. */
    private void take(ZipFile zip, ZipArchiveEntry entry) throws IOException {
        if (!zip.canReadEntryData(entry)) {
            throw refusal("assessment.zip-locked", entry.getName());
        }
        ByteArrayOutputStream part = new ByteArrayOutputStream();
        try (InputStream unpacked = zip.getInputStream(entry)) {
            byte[] buffer = new byte[16 * 1024];
            for (int read = unpacked.read(buffer); read >= 0; read = unpacked.read(buffer)) {
                total += read;
                part.write(buffer, 0, read);
                if (part.size() > PART_BYTES || total > ALL_BYTES) {
                    throw refusal("assessment.zip-too-much");
                }
            }
        }
        if (parts.put(entry.getName(), part.toByteArray()) != null) {
            throw refusal("assessment.zip-twice", entry.getName());
        }
    }

    private Misread refusal(String text, Object... args) {
        return new Misread(new Place(file, 0, 0), text, args);
    }
}
