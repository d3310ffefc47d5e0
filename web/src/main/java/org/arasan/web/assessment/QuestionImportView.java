package org.arasan.web.assessment;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.arasan.Language;
import org.arasan.Refusal;
import org.arasan.assessment.Fault;
import org.arasan.assessment.Reading.Found;
import org.arasan.assessment.Setting;
import org.arasan.assessment.bank.ImportPreview;
import org.arasan.assessment.bank.QuestionImport;
import org.arasan.web.PageTexts;
import org.arasan.web.UserLanguage;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** {@code /admin/question-import.xhtml?programme=&file=}: a file with questions is handed in, looked at, taken or thrown away. */
@Named
@RequestScoped
public class QuestionImportView {

    private static final int SHOWN = 200;

    @Inject
    private ProgrammeChoice choice;
    @Inject
    private QuestionImport imports;
    @Inject
    private PageTexts texts;
    @Inject
    private UserLanguage reader;
    @Inject
    @Param(name = "questions")
    private Long wanted;
    private ImportPreview preview;
    private Part file;
    private Integer topic;
    private Language language;

    @PostConstruct
    void load() {
        language = reader.getLanguage();
        preview = wanted == null ? null : imports.preview(wanted);
        if (preview != null) {
            choice.show(preview.file().programme().id());
        }
    }

    /** After a refused action things are shown as they are now. */
    public void refresh() {
        if (Faces.isPostback()) {
            load();
        }
    }

    public String handIn() throws IOException {
        if (file == null) {
            throw Refusal.invalid("assessment.file-empty").at("file");
        }
        return page(imports.handIn(choice.getProgramme().id(),
                ReceivedQuestions.of(file.getSubmittedFileName(), file.getInputStream(), new Setting(topic, language))));
    }

    public String confirm() {
        ImportPreview taken = imports.confirm(wanted);
        Messages.create(texts.get("tests.import-taken", taken.file().fresh())).flash().add();
        return "/admin/questions.xhtml?faces-redirect=true&programme=" + choice.getProgramme().id();
    }

    public String discard() {
        imports.discard(wanted);
        Messages.create(texts.get("tests.import-discarded")).flash().add();
        return "/admin/question-import.xhtml?faces-redirect=true&programme=" + choice.getProgramme().id();
    }

    private String page(ImportPreview shown) {
        return "/admin/question-import.xhtml?faces-redirect=true&programme=" + choice.getProgramme().id() + "&questions=" + shown.file().id();
    }

    /** What is wrong, in the reader's words. */
    public String reason(Fault fault) {
        return texts.get(fault.text(), fault.args().toArray());
    }

    /** Where, as far as that is known: line and column. */
    public String place(Fault fault) {
        return fault.line() == 0 ? "" : fault.column() == 0 ? texts.get("tests.line", fault.line())
                : texts.get("tests.line-column", fault.line(), fault.column());
    }

    public ImportPreview getPreview() {
        return preview;
    }

    /** The first of them. */
    public List<Fault> getFaults() {
        return preview.faults().stream().limit(SHOWN).toList();
    }

    /** The first of them. */
    public List<Found> getFresh() {
        return preview.fresh().stream().limit(SHOWN).toList();
    }

    /** How many more there are than are shown. */
    public int getMore() {
        return Math.max(0, preview.fresh().size() - SHOWN) + Math.max(0, preview.faults().size() - SHOWN);
    }

    public List<Language> getLanguages() {
        return Arrays.asList(Language.values());
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public Integer getTopic() {
        return topic;
    }

    public void setTopic(Integer topic) {
        this.topic = topic;
    }

    public Language getLanguage() {
        return language;
    }

    public void setLanguage(Language language) {
        this.language = language;
    }
}
