package org.arasan.report;

import java.util.ArrayList;
import java.util.List;
import org.arasan.Language;
import org.arasan.Texts;
import org.arasan.print.FlowingPaper;
import org.arasan.print.PaperTable;
import org.arasan.print.PaperTable.Column;
import org.arasan.report.ReportTable.Heading;
import org.arasan.report.ReportTable.Sort;

/** A report on paper, in the reader's language. */
public final class ReportPaper {

    private static final int WIDE = 7;

    private ReportPaper() {
    }

    /** The file's bytes. */
    public static byte[] of(ReportTable report, Language language) {
        return new FlowingPaper(language, Texts.in(language).of(report.head().what()), report.headings().size() >= WIDE)
                .text(report.head().subtitle(language)).table(table(report, language)).bytes();
    }

    private static PaperTable table(ReportTable report, Language language) {
        Texts texts = Texts.in(language);
        PaperTable table = new PaperTable(report.headings().stream().map(each -> new Column(each.in(texts), each.sort() == Sort.TEXT ? 2 : 1,
                each.sort() == Sort.NUMBER || each.sort() == Sort.PERCENT)).toList());
        report.rows().forEach(row -> table.row(said(report.headings(), row, language)));
        return report.sums().isEmpty() ? table : table.sums(said(report.headings(), report.sums(), language));
    }

    private static List<String> said(List<Heading> headings, List<Object> row, Language language) {
        List<String> said = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            said.add(headings.get(i).sort().said(row.get(i), language));
        }
        return said;
    }
}
