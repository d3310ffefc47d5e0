package org.arasan.web.assessment;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.arasan.Language;
import org.arasan.assessment.sitting.MyTest;
import org.arasan.assessment.sitting.MyTests;
import org.arasan.assessment.sitting.TestSitting;
import org.arasan.web.UserLanguage;
import org.omnifaces.util.Faces;

/** {@code /member/tests.xhtml}: the member's tests; begins one, or goes on with it. */
@Named
@RequestScoped
public class MyTestsView {

    @Inject
    private MyTests tests;
    @Inject
    private TestSitting sitting;
    @Inject
    private UserLanguage reader;
    private List<MyTest> all;

    @PostConstruct
    void load() {
        all = tests.all();
    }

    /** In the language chosen at that test, otherwise the one that the member reads. */
    public String start(Long held) {
        String chosen = Faces.getRequestParameter("language-" + held);
        Language language = Stream.of(Language.values()).filter(each -> each.name().equals(chosen)).findFirst().orElse(reader.getLanguage());
        return "/member/sitting.xhtml?faces-redirect=true&sitting=" + sitting.start(held, language).id();
    }

    public List<MyTest> getAll() {
        return all;
    }

    /** Whether the page is read in that language. */
    public boolean isReaders(Language language) {
        return language == reader.getLanguage();
    }

    public ZoneId zone(MyTest test) {
        return test.held().intake().resort().zone();
    }
}
