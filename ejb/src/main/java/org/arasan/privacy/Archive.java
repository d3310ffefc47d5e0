package org.arasan.privacy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.arasan.member.Chapter;
import org.arasan.member.Chapter.Copy;

/**
 * A ZIP with everything about one person: {@code data.json} for programs, {@code data.html} for people, and the files kept.
 *
 * @param name of the file; it names nobody
 */
public record Archive(String name, byte[] content) {

    static Archive of(Dossier dossier) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            put(zip, dossier, new Copy("data.json", DossierJson.write(dossier)));
            put(zip, dossier, new Copy("data.html", DossierPage.write(dossier)));
            for (Chapter chapter : dossier.chapters()) {
                for (Copy file : chapter.files()) {
                    put(zip, dossier, file);
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new Archive("arasan-" + dossier.member() + ".zip", bytes.toByteArray());
    }

    private static void put(ZipOutputStream zip, Dossier dossier, Copy file) throws IOException {
        ZipEntry entry = new ZipEntry(file.name());
        entry.setTime(dossier.made().toEpochMilli());
        zip.putNextEntry(entry);
        zip.write(file.content());
        zip.closeEntry();
    }
}
