package org.arasan.web.material;

import java.time.Instant;
import org.arasan.material.Material;

/**
 * A file or a link of a topic as programs read it.
 *
 * @param name    of the file, absent for a link
 * @param type    the media type of the file's content
 * @param size    of the file in bytes
 * @param address of a link, absent for a file
 * @param host    where the link leads
 */
public record MaterialRow(Long id, Long topic, String title, String name, String type, Integer size, String address, String host,
                          Instant addedAt) {

    static MaterialRow of(Material material) {
        boolean file = material.isFile();
        return new MaterialRow(material.id(), material.topic().id(), material.title(), file ? material.file().name() : null,
                file ? material.file().type().mediaType() : null, file ? material.file().size() : null, material.address(), material.host(),
                material.addedAt());
    }
}
