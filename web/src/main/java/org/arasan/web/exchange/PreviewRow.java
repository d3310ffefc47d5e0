package org.arasan.web.exchange;

import java.util.List;
import org.arasan.Texts;
import org.arasan.exchange.ImportBatch;
import org.arasan.exchange.Preview;
import org.arasan.exchange.table.Change;
import org.arasan.exchange.table.Remark;
import org.arasan.exchange.table.SheetKind;

/**
 * An import as programs see it.
 *
 * @param preview names exactly what is shown here; send it with the confirmation
 * @param rows of all files together
 * @param ready rows that go in, or are in already
 * @param faulty rows that stay out
 * @param toWrite rows that confirming writes, or wrote
 */
public record PreviewRow(Long id, Long intake, ImportBatch.State state, String preview, int rows, int ready, int faulty, int toWrite,
                         List<FileRow> files, List<RemarkRow> faults, List<RemarkRow> warnings, List<ChangeRow> changes) {

    /** @param separator what stands between values; absent for a workbook */
    public record FileRow(String name, SheetKind kind, String encoding, String separator,
                          int rows, int fresh, int changed, int unchanged, int faulty) {

        static FileRow of(Preview.File file) {
            return new FileRow(file.name(), file.kind(), file.encoding(), file.separator().isEmpty() ? null : file.separator(),
                    file.rows(), file.fresh(), file.changed(), file.unchanged(), file.faulty());
        }
    }

    /**
     * @param field the column by its stable name, {@code iin} or {@code born}; absent where the whole row is meant
     * @param column what the file calls it
     * @param code the reason's stable name
     * @param reason in the language of Accept-Language
     */
    public record RemarkRow(String file, int line, String field, String column, String value, String code, String reason) {

        static RemarkRow of(Remark remark, Texts texts) {
            boolean whole = remark.field().isEmpty();
            return new RemarkRow(remark.file(), remark.line(), whole ? null : remark.field(), whole ? null : remark.column(),
                    whole ? null : remark.value(), remark.code(), remark.reason(texts));
        }
    }

    /** @param before what is known; @param after what the file says */
    public record ChangeRow(String file, int line, String subject, String field, String column, String before, String after) {

        static ChangeRow of(Change change, Texts texts) {
            return new ChangeRow(change.file(), change.line(), change.subject(), change.field(), change.column(),
                    change.before(texts), change.after(texts));
        }
    }

    public static PreviewRow of(Preview preview, Texts texts) {
        return new PreviewRow(preview.id(), preview.intake(), preview.state(), preview.fingerprint(), preview.rows(), preview.ready(),
                preview.faulty(), preview.toWrite(), preview.files().stream().map(FileRow::of).toList(),
                preview.faults().stream().map(each -> RemarkRow.of(each, texts)).toList(),
                preview.warnings().stream().map(each -> RemarkRow.of(each, texts)).toList(),
                preview.changes().stream().map(each -> ChangeRow.of(each, texts)).toList());
    }
}
