package org.arasan.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import org.arasan.Language;
import org.arasan.print.PaperTable.Column;
import org.arasan.print.PaperTable.Link;
import org.junit.jupiter.api.Test;

class FlowingPaperTest {

    @Test
    void aLongTableFlowsOverPagesAndItsHeadingsStandOnEachInKazakhLetters() throws IOException {
        PaperTable table = new PaperTable(List.of(new Column("Тақырып", 3, false), new Column("Сағат", 1, true)));
        Collections.nCopies(120, List.of("Еңбек құқығы және кәсіподақ ұйымы", "2")).forEach(table::row);
        table.sums(List.of(new Link("Барлығы", "https://arasan.example/verify"), "240"));
        try (PdfReader pdf = new PdfReader(new FlowingPaper(Language.KK, "Өткен курстар", false).text("Әріптер").table(table).bytes())) {
            assertTrue(pdf.getNumberOfPages() > 2);
            PdfTextExtractor text = new PdfTextExtractor(pdf);
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                assertTrue(text.getTextFromPage(page).contains("Тақырып"), "page " + page);
            }
            assertTrue(text.getTextFromPage(1).contains("Еңбек құқығы және кәсіподақ ұйымы"));
            assertEquals(1, pdf.getPageN(pdf.getNumberOfPages()).getAsArray(PdfName.ANNOTS).size(), "the number leads to its check");
        }
    }
}
