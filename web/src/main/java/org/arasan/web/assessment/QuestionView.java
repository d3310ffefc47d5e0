package org.arasan.web.assessment;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.arasan.Language;
import org.arasan.assessment.QuestionType;
import org.arasan.assessment.bank.QuestionBank;
import org.arasan.assessment.bank.QuestionEdition;
import org.arasan.assessment.bank.QuestionKeeping;
import org.arasan.web.PageTexts;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Messages;

/** {@code /admin/question.xhtml?programme=&question=}: a question in hand, or a new one. */
@Named
@RequestScoped
public class QuestionView {

    @Inject
    private ProgrammeChoice choice;
    @Inject
    private QuestionBank bank;
    @Inject
    private QuestionKeeping keeping;
    @Inject
    private PageTexts texts;
    @Inject
    @Param(name = "question")
    private Long wanted;
    private QuestionEdition question;
    private final QuestionForm form = new QuestionForm();

    @PostConstruct
    void load() {
        if (wanted != null) {
            question = bank.question(wanted);
            choice.show(question.question().programme().id());
            form.show(question.draft());
        }
    }

    /** Enters a new question, or the next edition of the one in hand. */
    public String save() {
        QuestionEdition saved = wanted == null ? keeping.enter(choice.getProgramme().id(), form.draft()) : keeping.change(wanted, form.draft());
        return back(saved, wanted == null ? "tests.question-entered" : "tests.question-changed");
    }

    public String retire() {
        return back(keeping.retire(wanted), "tests.question-retired");
    }

    public String restore() {
        return back(keeping.restore(wanted), "tests.question-restored");
    }

    private String back(QuestionEdition edition, String done) {
        Messages.create(texts.get(done)).flash().add();
        return "/admin/questions.xhtml?faces-redirect=true&programme=" + choice.getProgramme().id() + "&topic=" + edition.topic();
    }

    /** The question in hand, or null. */
    public QuestionEdition getQuestion() {
        return question;
    }

    public QuestionForm getForm() {
        return form;
    }

    public List<Language> getLanguages() {
        return Arrays.asList(Language.values());
    }

    public List<QuestionType> getTypes() {
        return Arrays.asList(QuestionType.values());
    }
}
