package org.arasan.exchange.vouchers;

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
import java.util.List;
import org.arasan.Refusal;
import org.arasan.Versioned;
import org.arasan.access.Account;
import org.arasan.exchange.ImportBatch.State;
import org.arasan.exchange.Preview;
import org.arasan.exchange.sheet.Sheet;
import org.arasan.exchange.sheet.SheetReader;
import org.arasan.exchange.table.Plan;
import org.arasan.exchange.table.SheetKind;
import org.arasan.exchange.table.Table;

/** A list of vouchers that an officer handed in: looked at first, then written whole or discarded. The file goes with the decision. */
@Entity
public class VoucherList implements Versioned {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "voucher_list_seq")
    @SequenceGenerator(name = "voucher_list_seq", sequenceName = "voucher_list_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    private String name;
    private byte[] content;
    private String encoding;
    private String separator;
    private int lines;
    private int fresh;
    private int faulty;
    private String fingerprint;

    @Enumerated(EnumType.STRING)
    private State state;

    @ManyToOne(fetch = FetchType.LAZY)
    private Account uploadedBy;

    private Instant uploadedAt;
    private Instant decidedAt;

    protected VoucherList() {
    }

    VoucherList(Table table, byte[] content, Account by, Instant now) {
        Sheet.Form form = table.sheet().form();
        this.name = table.file();
        this.content = content.clone();
        this.encoding = form.encoding();
        this.separator = form.separator() == null ? "" : form.separator().toString();
        this.lines = table.sheet().rows().size();
        this.state = State.OPEN;
        this.uploadedBy = by;
        this.uploadedAt = now;
    }

    /** Keeps what was found, so that a confirmation can tell whether things have changed since. */
    void note(Plan plan) {
        fingerprint = plan.fingerprint();
        fresh = plan.count(name, Plan.Fate.FRESH);
        faulty = plan.count(name, Plan.Fate.FAULTY);
    }

    /** Written, or thrown away: either way the file goes. Refused once decided. */
    void decide(State decision, Instant now) {
        requireOpen();
        state = decision;
        decidedAt = now;
        content = null;
    }

    void requireOpen() {
        if (state != State.OPEN) {
            throw Refusal.conflict("exchange.decided", state);
        }
    }

    boolean open() {
        return state == State.OPEN;
    }

    /** The file as a table again; only while it is open. */
    Table table() {
        return Table.of(SheetReader.read(name, content));
    }

    Preview preview(Plan plan) {
        int ready = plan == null ? fresh : plan.count(name, Plan.Fate.FRESH);
        int out = plan == null ? faulty : plan.count(name, Plan.Fate.FAULTY);
        Preview.File file = new Preview.File(name, SheetKind.VOUCHERS, encoding, separator, lines, ready, 0, 0, out);
        return new Preview(id, null, state, plan == null ? fingerprint : plan.fingerprint(), List.of(file),
                plan == null ? List.of() : plan.remarks(), List.of());
    }

    @Override
    public Long id() {
        return id;
    }

    @Override
    public int version() {
        return version;
    }

    String fingerprint() {
        return fingerprint;
    }

    Account uploadedBy() {
        return uploadedBy;
    }
}
