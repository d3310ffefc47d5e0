package org.arasan.assessment.bank;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import org.arasan.Language;
import org.arasan.Refusal;
import org.arasan.Versioned;
import org.arasan.assessment.FileFormat;
import org.arasan.assessment.ImportState;
import org.arasan.assessment.Reading;
import org.arasan.assessment.Setting;
import org.arasan.programme.Programme;

/** A file with questions: looked at first, then taken whole or thrown away. Its content goes with the decision. */
@Entity
public class QuestionFile implements Versioned {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "question_file_seq")
    @SequenceGenerator(name = "question_file_seq", sequenceName = "question_file_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY)
    private Programme programme;

    @Enumerated(EnumType.STRING)
    private ImportState state;

    private String name;

    @Enumerated(EnumType.STRING)
    private FileFormat format;

    private Integer topic;

    @Enumerated(EnumType.STRING)
    private Language language;

    private byte[] content;
    private Instant uploaded;
    private Instant decided;
    private int fresh;
    private int known;
    private int faulty;

    protected QuestionFile() {
    }

    QuestionFile(Programme programme, Upload upload, Instant now) {
        this.programme = programme;
        this.state = ImportState.OPEN;
        this.name = upload.plainName();
        this.format = upload.format();
        this.topic = upload.setting().topic();
        this.language = upload.setting().language();
        this.content = upload.content().clone();
        this.uploaded = now;
    }

    /** The file read again; only while it is open. */
    Reading read() {
        return new Upload(name, content, new Setting(topic, language)).read();
    }

    /** Keeps what was found. */
    void count(int freshOnes, int knownOnes, int faults) {
        fresh = freshOnes;
        known = knownOnes;
        faulty = faults;
    }

    void confirm(Instant now) {
        decide(ImportState.CONFIRMED, now);
    }

    void discard(Instant now) {
        decide(ImportState.DISCARDED, now);
    }

    private void decide(ImportState decision, Instant now) {
        requireOpen();
        state = decision;
        decided = now;
        content = null;
    }

    void requireOpen() {
        if (state != ImportState.OPEN) {
            throw Refusal.conflict("assessment.file-decided", state);
        }
    }

    @Override
    public Long id() {
        return id;
    }

    @Override
    public int version() {
        return version;
    }

    public Programme programme() {
        return programme;
    }

    public ImportState state() {
        return state;
    }

    public boolean isOpen() {
        return state == ImportState.OPEN;
    }

    public String name() {
        return name;
    }

    public FileFormat format() {
        return format;
    }

    /** Questions that the bank has not yet. */
    public int fresh() {
        return fresh;
    }

    /** Questions that the bank has already, retired ones counted. */
    public int known() {
        return known;
    }

    public int faulty() {
        return faulty;
    }
}
