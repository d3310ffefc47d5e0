package org.arasan.exchange.vouchers;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import org.arasan.ExpectedVersion;
import org.arasan.Refusal;
import org.arasan.Rows;
import org.arasan.access.Caller;
import org.arasan.access.Role;
import org.arasan.clock.DomainClock;
import org.arasan.exchange.ImportBatch.State;
import org.arasan.exchange.Preview;
import org.arasan.exchange.UploadedFile;
import org.arasan.exchange.sheet.SheetReader;
import org.arasan.exchange.table.Plan;
import org.arasan.exchange.table.SheetKind;
import org.arasan.exchange.table.Table;

/**
 * Takes a list of vouchers from an office in two steps: handing it in gives a preview with every fault and writes nothing; confirming
 * writes all sound rows in one transaction, or none. At the level that approves last its rows are approved, below they are applications.
 */
@Stateless
@RolesAllowed({Role.OFFICE, Role.HOUSE})
public class VoucherImport {

    static final int MOST_ROWS = 2_000;

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Caller caller;
    @Inject
    private DomainClock clock;
    @Inject
    private VoucherRehearsal rehearsal;
    @Inject
    private ExpectedVersion expected;

    /** Refuses a file that cannot be read as a table of vouchers, and one of more than 2,000 rows. */
    public Preview handIn(UploadedFile file) {
        Table table = Table.of(SheetReader.read(file.name(), file.content()));
        if (table.kind() != SheetKind.VOUCHERS) {
            throw Refusal.invalid("exchange.no-voucher-list", table.file(), table.kind()).at("file");
        }
        if (table.sheet().rows().size() > MOST_ROWS) {
            throw Refusal.invalid("sheet.too-many-rows", table.file(), MOST_ROWS).at("file");
        }
        Plan plan = rehearsal.rehearse(table);
        VoucherList list = new VoucherList(table, file.content(), caller.account(), clock.now());
        list.note(plan);
        em.persist(list);
        return list.preview(plan);
    }

    /** What it would do if it were confirmed now; once decided, what it did. */
    public Preview preview(Long id) {
        VoucherList list = own(id, LockModeType.NONE);
        return list.preview(list.open() ? rehearsal.rehearse(list.table()) : null);
    }

    /**
     * Writes what the preview showed. Refused when it was decided already, and when things have changed since.
     *
     * @param fingerprint of the preview that was looked at; {@code null} means the one that handing in gave
     */
    public Preview confirm(Long id, String fingerprint) {
        VoucherList list = expected.check(own(id, LockModeType.PESSIMISTIC_WRITE));
        list.requireOpen();
        Plan plan = rehearsal.rehearse(list.table());
        if (!plan.fingerprint().equals(fingerprint == null ? list.fingerprint() : fingerprint)) {
            throw Refusal.conflict("exchange.preview-changed");
        }
        plan.write();
        list.note(plan);
        list.decide(State.CONFIRMED, clock.now());
        return list.preview(null);
    }

    /** Throws the file away; nothing of it was written. Refused once decided. */
    public Preview discard(Long id) {
        VoucherList list = expected.check(own(id, LockModeType.PESSIMISTIC_WRITE));
        list.decide(State.DISCARDED, clock.now());
        return list.preview(null);
    }

    private VoucherList own(Long id, LockModeType lock) {
        VoucherList list = Rows.found(em, VoucherList.class, id, lock);
        if (!list.uploadedBy().equals(caller.account())) {
            throw Refusal.notFound();
        }
        return list;
    }
}
