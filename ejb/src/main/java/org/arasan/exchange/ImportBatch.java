package org.arasan.exchange;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.arasan.Refusal;
import org.arasan.Versioned;
import org.arasan.access.Account;
import org.arasan.exchange.table.Plan;
import org.arasan.exchange.table.Table;
import org.arasan.programme.Intake;

/**
 * Files handed in together for one intake: looked at first, then written whole or discarded. Who did what when stays; the files, which are
 * full of personal data, go with the decision.
 */
@Entity
public class ImportBatch implements Versioned {

    /** Waiting for a decision, written, or thrown away. */
    public enum State { OPEN, CONFIRMED, DISCARDED }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "import_batch_seq")
    @SequenceGenerator(name = "import_batch_seq", sequenceName = "import_batch_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY)
    private Intake intake;

    @Enumerated(EnumType.STRING)
    private State state;

    private String fingerprint;
    private Instant uploadedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    private Account uploadedBy;

    private Instant decidedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    private Account decidedBy;

    @OneToMany(mappedBy = "batch", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("place")
    private List<ImportFile> files = new ArrayList<>();

    protected ImportBatch() {
    }

    ImportBatch(Intake intake, Account by, Instant now) {
        this.intake = intake;
        this.state = State.OPEN;
        this.fingerprint = "";
        this.uploadedBy = by;
        this.uploadedAt = now;
    }

    void add(Table table, byte[] content) {
        files.add(new ImportFile(this, files.size(), table, content));
    }

    /** Lets that file count before all others. Refused once decided, and for a name that is not among the files. */
    void countFirst(String name) {
        requireOpen();
        ImportFile first = files.stream().filter(file -> file.name().equals(name)).findFirst().orElseThrow(Refusal::notFound);
        first.place(files.get(0).place() - 1);
        files.sort(Comparator.comparingInt(ImportFile::place));
    }

    /** Keeps what was found at upload, so that a confirmation can tell whether things have changed since. */
    void note(Plan plan) {
        fingerprint = plan.fingerprint();
        files.forEach(file -> file.count(plan));
    }

    void confirm(Plan plan, Account by, Instant now) {
        note(plan);
        decide(State.CONFIRMED, by, now);
    }

    /** Throws the files away; nothing was written. Refused once it is decided. */
    void discard(Account by, Instant now) {
        requireOpen();
        decide(State.DISCARDED, by, now);
    }

    /** Nobody decided for too long: the files go as if they had been discarded, and nobody stands as having done so. */
    void lapse(Instant now) {
        requireOpen();
        decide(State.DISCARDED, null, now);
    }

    /** Does one of its files hold that number, under whatever heading? Only while it is open. */
    boolean names(String iin) {
        return tables().stream().anyMatch(table -> table.names(iin));
    }

    void requireOpen() {
        if (state != State.OPEN) {
            throw Refusal.conflict("exchange.decided", state);
        }
    }

    private void decide(State decision, Account by, Instant now) {
        state = decision;
        decidedBy = by;
        decidedAt = now;
        files.forEach(ImportFile::forget);
    }

    List<Table> tables() {
        return files.stream().map(ImportFile::table).toList();
    }

    List<Preview.File> preview() {
        return files.stream().map(ImportFile::preview).toList();
    }

    @Override
    public Long id() {
        return id;
    }

    @Override
    public int version() {
        return version;
    }

    public Intake intake() {
        return intake;
    }

    public State state() {
        return state;
    }

    String fingerprint() {
        return fingerprint;
    }

    public Instant uploadedAt() {
        return uploadedAt;
    }

    /** {@code null} while it is open. */
    public Instant decidedAt() {
        return decidedAt;
    }
}
