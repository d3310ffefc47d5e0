package org.arasan.exchange;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import org.arasan.exchange.sheet.Sheet;
import org.arasan.exchange.sheet.SheetReader;
import org.arasan.exchange.table.Plan;
import org.arasan.exchange.table.Plan.Fate;
import org.arasan.exchange.table.SheetKind;
import org.arasan.exchange.table.Table;

/** One file of an import and what became of its rows. Its content is kept until the import is decided. */
@Entity
public class ImportFile {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "import_file_seq")
    @SequenceGenerator(name = "import_file_seq", sequenceName = "import_file_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private ImportBatch batch;

    private int place;
    private String name;

    @Enumerated(EnumType.STRING)
    private SheetKind kind;

    private String encoding;
    private String separator;
    private int lines;
    private byte[] content;
    private int fresh;
    private int changed;
    private int unchanged;
    private int faulty;

    protected ImportFile() {
    }

    ImportFile(ImportBatch batch, int place, Table table, byte[] content) {
        this.batch = batch;
        this.place = place;
        this.name = table.file();
        this.kind = table.kind();
        Sheet.Form form = table.sheet().form();
        this.encoding = form.encoding();
        this.separator = form.separator() == null ? "" : form.separator().toString();
        this.lines = table.sheet().rows().size();
        this.content = content.clone();
    }

    /** The file as a table again; only while the import is open. */
    Table table() {
        return Table.of(SheetReader.read(name, content));
    }

    String name() {
        return name;
    }

    int place() {
        return place;
    }

    void place(int newPlace) {
        place = newPlace;
    }

    void count(Plan plan) {
        fresh = plan.count(name, Fate.FRESH);
        changed = plan.count(name, Fate.CHANGED);
        unchanged = plan.count(name, Fate.SAME);
        faulty = plan.count(name, Fate.FAULTY) + plan.count(name, Fate.HELD);
    }

    void forget() {
        content = null;
    }

    Preview.File preview() {
        return new Preview.File(name, kind, encoding, separator, lines, fresh, changed, unchanged, faulty);
    }
}
