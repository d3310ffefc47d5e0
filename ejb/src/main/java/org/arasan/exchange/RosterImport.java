package org.arasan.exchange;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.arasan.Refusal;
import org.arasan.Rows;
import org.arasan.access.Caller;
import org.arasan.access.Role;
import org.arasan.admission.application.Headcount;
import org.arasan.clock.DomainClock;
import org.arasan.exchange.sheet.SheetReader;
import org.arasan.exchange.table.Plan;
import org.arasan.exchange.table.SheetKind;
import org.arasan.exchange.table.Table;
import org.arasan.programme.Enrolled;
import org.arasan.programme.Intake;
import org.arasan.stay.booking.BedFreed;

/**
 * Takes files into an intake that is being prepared, in two steps: handing them in gives a preview and writes nothing of what they say;
 * confirming writes all sound rows in one transaction, or none.
 */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class RosterImport {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Caller caller;
    @Inject
    private DomainClock clock;
    @Inject
    private Event<BedFreed> freed;
    @Inject
    private Judging judging;
    @Inject
    private Headcount headcount;
    @Inject
    private Event<Enrolled> enrolled;

    /**
     * Reads files of any kinds together and keeps them until somebody decides. Among lists of members the order given counts.
     * Refuses all of them where one cannot be read as a table, where its kind or a column is not known, and an intake no longer prepared.
     */
    public Preview handIn(Long intakeId, List<UploadedFile> files) {
        Intake intake = Rows.found(em, Intake.class, intakeId);
        caller.mayManage(intake.resort());
        intake.requirePreparing();
        ImportBatch batch = new ImportBatch(intake, caller.account(), clock.now());
        List<Table> tables = new ArrayList<>();
        for (UploadedFile file : Intray.sorted(files)) {
            tables.add(forIntake(Table.of(SheetReader.read(file.name(), file.content()))));
            batch.add(tables.get(tables.size() - 1), file.content());
        }
        Plan plan = judging.judge(intake, tables);
        batch.note(plan);
        em.persist(batch);
        return Preview.of(batch, plan);
    }

    private static Table forIntake(Table table) {
        if (table.kind() == SheetKind.VOUCHERS) {
            throw Refusal.invalid("exchange.for-voucher-office", table.file()).at("file");
        }
        return table;
    }

    /** What it would do if it were confirmed now; once decided, what it did. */
    public Preview preview(Long batchId) {
        ImportBatch batch = batch(batchId, LockModeType.NONE);
        boolean open = batch.state() == ImportBatch.State.OPEN;
        return open ? Preview.of(batch, judging.judge(batch.intake(), batch.tables())) : Preview.of(batch);
    }

    /** The newest import of an intake that waits for a decision, as it would go now. */
    public Optional<Preview> waiting(Long intakeId) {
        Intake intake = Rows.found(em, Intake.class, intakeId);
        caller.mayManage(intake.resort());
        return em.createQuery("select b.id from ImportBatch b where b.intake = :intake and b.state = :open order by b.id desc", Long.class)
                .setParameter("intake", intake).setParameter("open", ImportBatch.State.OPEN).setMaxResults(1)
                .getResultStream().findFirst().map(this::preview);
    }

    /**
     * Writes what the preview showed. Refused when it was decided already, and when things have changed since: there is a new preview then.
     *
     * @param fingerprint of the preview that was looked at; {@code null} means the one that handing in gave
     */
    public Preview confirm(Long batchId, String fingerprint) {
        ImportBatch batch = batch(batchId, LockModeType.PESSIMISTIC_WRITE);
        batch.requireOpen();
        headcount.hold(batch.intake());
        Intake intake = em.find(Intake.class, batch.intake().id(), LockModeType.PESSIMISTIC_WRITE);
        intake.requirePreparing();
        Plan plan = judging.judge(intake, batch.tables());
        if (!plan.fingerprint().equals(fingerprint == null ? batch.fingerprint() : fingerprint)) {
            throw Refusal.conflict("exchange.preview-changed");
        }
        plan.write();
        batch.confirm(plan, caller.account(), clock.now());
        em.flush();
        enrolled.fire(new Enrolled(intake));
        freed.fire(new BedFreed(intake.resort().id()));
        return Preview.of(batch);
    }

    /** Lets one of the files count before the others: of two rows that contradict each other the later one is faulty. */
    public Preview countFirst(Long batchId, String fileName) {
        ImportBatch batch = batch(batchId, LockModeType.PESSIMISTIC_WRITE);
        batch.countFirst(fileName);
        Plan plan = judging.judge(batch.intake(), batch.tables());
        batch.note(plan);
        return Preview.of(batch, plan);
    }

    /** Throws the files away; nothing of them was written. Refused once decided. */
    public Preview discard(Long batchId) {
        ImportBatch batch = batch(batchId, LockModeType.PESSIMISTIC_WRITE);
        batch.discard(caller.account(), clock.now());
        return Preview.of(batch);
    }

    private ImportBatch batch(Long id, LockModeType lock) {
        ImportBatch batch = Rows.found(em, ImportBatch.class, id, lock);
        caller.mayManage(batch.intake().resort());
        return batch;
    }
}
