package org.arasan.material;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import java.net.URI;
import java.time.Instant;
import org.arasan.material.check.FileType;
import org.arasan.programme.Topic;

/**
 * A file or a link that goes with a topic. It never changes: another file is another material. The bytes of a file lie apart, under their
 * sum, once for all topics and editions.
 */
@Entity
public class Material {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "material_seq")
    @SequenceGenerator(name = "material_seq", sequenceName = "material_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Topic topic;

    private String title;
    private String fileName;

    @Enumerated(EnumType.STRING)
    private FileType type;

    private Integer size;
    private String sha256;
    private String address;
    private Instant addedAt;

    protected Material() {
    }

    /** A file whose content is kept under that sum. */
    Material(Topic topic, StoredFile file, String title, Instant addedAt) {
        this.topic = topic;
        this.title = title;
        this.fileName = file.name();
        this.type = file.type();
        this.size = file.size();
        this.sha256 = file.sha256();
        this.addedAt = addedAt;
    }

    Material(Topic topic, String address, String title, Instant addedAt) {
        this.topic = topic;
        this.title = title;
        this.address = address;
        this.addedAt = addedAt;
    }

    /** The same for a topic of a later edition. */
    Material at(Topic later) {
        return isFile() ? new Material(later, file(), title, addedAt) : new Material(later, address, title, addedAt);
    }

    /** Is it a file, and no link? */
    public boolean isFile() {
        return sha256 != null;
    }

    /** What is known of the file; only of a file. */
    public StoredFile file() {
        return new StoredFile(fileName, type, size, sha256);
    }

    public Long id() {
        return id;
    }

    public Topic topic() {
        return topic;
    }

    public String title() {
        return title;
    }

    /** Of a link, else {@code null}. */
    public String address() {
        return address;
    }

    /** Where a link leads, for whoever thinks before following it; {@code null} for a file. */
    public String host() {
        return address == null ? null : URI.create(address).getHost();
    }

    public Instant addedAt() {
        return addedAt;
    }
}
