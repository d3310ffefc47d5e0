package org.arasan.web.exchange;

import java.util.List;
import org.arasan.exchange.Preview;
import org.arasan.exchange.table.Change;
import org.arasan.exchange.table.Remark;

/** As much of a preview as a page can show; the workbook has all of it. */
public record PreviewLists(List<Remark> faults, int moreFaults, List<Remark> warnings, int moreWarnings,
                           List<Change> changes, int moreChanges) {

    private static final int SHOWN = 200;

    public static PreviewLists of(Preview preview) {
        if (preview == null) {
            return new PreviewLists(List.of(), 0, List.of(), 0, List.of(), 0);
        }
        return new PreviewLists(first(preview.faults()), more(preview.faults()), first(preview.warnings()), more(preview.warnings()),
                first(preview.changes()), more(preview.changes()));
    }

    private static <T> List<T> first(List<T> all) {
        return all.subList(0, Math.min(SHOWN, all.size()));
    }

    private static int more(List<?> all) {
        return Math.max(0, all.size() - SHOWN);
    }
}
