package org.arasan.exchange;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.arasan.exchange.table.Change;
import org.arasan.exchange.table.Plan;
import org.arasan.exchange.table.Remark;
import org.arasan.exchange.table.SheetKind;

/**
 * What an import would do, or did.
 *
 * @param id of the import
 * @param intake the id of the intake it goes into
 * @param state whether it waits, was written or was discarded
 * @param fingerprint names exactly this preview; a confirmation that carries it writes this or nothing
 * @param files in the order they count
 * @param remarks faults and warnings by file and line; empty once decided
 * @param changes of what is known already; empty once decided
 */
public record Preview(Long id, Long intake, ImportBatch.State state, String fingerprint,
                      List<File> files, List<Remark> remarks, List<Change> changes) {

    /**
     * One file.
     *
     * @param separator what stands between values; empty for a workbook
     * @param fresh rows that bring something new
     * @param changed rows that change something known
     * @param unchanged rows that say what is known
     * @param faulty rows that stay out
     */
    public record File(String name, SheetKind kind, String encoding, String separator,
                       int rows, int fresh, int changed, int unchanged, int faulty) {

        /** Rows that go in, or are in already. */
        public int ready() {
            return fresh + changed + unchanged;
        }
    }

    static Preview of(ImportBatch batch) {
        return new Preview(batch.id(), batch.intake().id(), batch.state(), batch.fingerprint(), batch.preview(), List.of(), List.of());
    }

    static Preview of(ImportBatch batch, Plan plan) {
        List<String> names = batch.preview().stream().map(File::name).toList();
        List<Remark> remarks = plan.remarks().stream()
                .sorted(Comparator.comparingInt((Remark each) -> names.indexOf(each.file())).thenComparingInt(Remark::line)).toList();
        return new Preview(batch.id(), batch.intake().id(), batch.state(), plan.fingerprint(), batch.preview().stream()
                .map(file -> recounted(file, plan)).toList(), remarks, plan.changes());
    }

    private static File recounted(File file, Plan plan) {
        return new File(file.name(), file.kind(), file.encoding(), file.separator(), file.rows(), plan.count(file.name(), Plan.Fate.FRESH),
                plan.count(file.name(), Plan.Fate.CHANGED), plan.count(file.name(), Plan.Fate.SAME),
                plan.count(file.name(), Plan.Fate.FAULTY) + plan.count(file.name(), Plan.Fate.HELD));
    }

    public List<Remark> faults() {
        return remarks.stream().filter(each -> each.weight() == Remark.Weight.FAULT).toList();
    }

    public List<Remark> warnings() {
        return remarks.stream().filter(each -> each.weight() == Remark.Weight.WARNING).toList();
    }

    /** Rows that go in, or are in already. */
    public int ready() {
        return files.stream().mapToInt(File::ready).sum();
    }

    public int faulty() {
        return files.stream().mapToInt(File::faulty).sum();
    }

    /** Rows that confirming writes, or wrote. */
    public int toWrite() {
        return files.stream().flatMapToInt(file -> IntStream.of(file.fresh(), file.changed())).sum();
    }

    public int rows() {
        return files.stream().mapToInt(File::rows).sum();
    }

    public boolean open() {
        return state == ImportBatch.State.OPEN;
    }
}
