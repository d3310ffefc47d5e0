package org.arasan.web.assessment;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.arasan.Language;
import org.arasan.assessment.bank.QuestionBank;
import org.arasan.assessment.test.KnowledgeTest;
import org.arasan.assessment.test.TestBook;
import org.arasan.web.PageTexts;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Messages;

/** {@code /admin/tests.xhtml?programme=&test=}: the tests of a programme, and the one in hand or a new one. */
@Named
@RequestScoped
public class TestsView {

    @Inject
    private ProgrammeChoice choice;
    @Inject
    private TestBook book;
    @Inject
    private QuestionBank bank;
    @Inject
    private PageTexts texts;
    @Inject
    @Param(name = "test")
    private Long wanted;
    private List<KnowledgeTest> tests = List.of();
    private List<QuestionBank.Stock> stock = List.of();
    private KnowledgeTest test;
    private final TestForm form = new TestForm();

    @PostConstruct
    void load() {
        if (wanted != null) {
            test = book.test(wanted);
            choice.show(test.programme().id());
            form.show(test.plan());
        }
        if (choice.getProgramme() != null) {
            tests = book.tests(choice.getProgramme().id());
            stock = bank.stock(choice.getProgramme().id());
        }
    }

    /** Makes a new test, or changes the one in hand. */
    public String save() {
        KnowledgeTest saved = wanted == null ? book.make(choice.getProgramme().id(), form.plan()) : book.change(wanted, form.plan());
        return back(texts.get("tests.saved"), "&test=" + saved.id());
    }

    public String retire() {
        book.retire(wanted);
        return back(texts.get("tests.retired"), "");
    }

    private String back(String done, String more) {
        Messages.create(done).flash().add();
        return "/admin/tests.xhtml?faces-redirect=true&programme=" + choice.getProgramme().id() + more;
    }

    /** "5 of topic 1, 5 of topic 2". */
    public String draws(KnowledgeTest each) {
        return each.draws().entrySet().stream().map(draw -> texts.get("tests.draw", draw.getValue(), draw.getKey())).collect(Collectors.joining(", "));
    }

    public List<KnowledgeTest> getTests() {
        return tests;
    }

    /** How many questions the bank could serve, by topic and language. */
    public List<QuestionBank.Stock> getStock() {
        return stock;
    }

    /** The test in hand, or null. */
    public KnowledgeTest getTest() {
        return test;
    }

    public TestForm getForm() {
        return form;
    }

    public List<Language> getLanguages() {
        return Arrays.asList(Language.values());
    }
}
