package org.arasan.web.assessment;

import java.util.List;
import org.arasan.Language;
import org.arasan.Texts;
import org.arasan.assessment.Fault;
import org.arasan.assessment.FileFormat;
import org.arasan.assessment.ImportState;
import org.arasan.assessment.QuestionType;
import org.arasan.assessment.Reading.Found;
import org.arasan.assessment.bank.ImportPreview;
import org.arasan.assessment.bank.QuestionFile;

/**
 * What a file with questions would bring, or has brought.
 *
 * @param fresh how many questions the bank has not yet
 * @param known how many it has already; they are not brought again
 * @param faulty how many faults; a file with faults brings nothing
 * @param questions what is fresh, while it waits for a decision
 */
public record ImportRow(Long id, ImportState state, String name, FileFormat format, int fresh, int known, int faulty,
                        List<QuestionLine> questions, List<FaultLine> faults) {

    /** @param file of a package the name of the part
     *  @param line where the question begins, from 1 */
    public record QuestionLine(String file, int line, QuestionType type, int topic, Language language, int points, String text, int options) {

        static QuestionLine of(Found found) {
            return new QuestionLine(found.place().file(), found.place().line(), found.draft().type(), found.draft().topic(),
                    found.draft().language(), found.draft().points(), found.draft().text(), found.draft().options().size());
        }
    }

    /** @param line from 1; 0 where it concerns the file as a whole
     *  @param column from 1; 0 where it concerns the line as a whole */
    public record FaultLine(String file, int line, int column, String code, String reason) {

        static FaultLine of(Fault fault, Texts texts) {
            return new FaultLine(fault.file(), fault.line(), fault.column(), fault.text(), texts.get(fault.text(), fault.args().toArray()));
        }
    }

    static ImportRow of(ImportPreview preview, Texts texts) {
        QuestionFile file = preview.file();
        return new ImportRow(file.id(), file.state(), file.name(), file.format(), file.fresh(), file.known(), file.faulty(),
                preview.fresh().stream().map(QuestionLine::of).toList(), preview.faults().stream().map(each -> FaultLine.of(each, texts)).toList());
    }
}
