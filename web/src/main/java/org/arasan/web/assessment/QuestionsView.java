package org.arasan.web.assessment;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.arasan.Language;
import org.arasan.Part;
import org.arasan.assessment.QuestionType;
import org.arasan.assessment.bank.QuestionBank;
import org.arasan.assessment.bank.QuestionEdition;
import org.arasan.assessment.bank.QuestionFilter;
import org.omnifaces.util.Faces;

/** {@code /admin/questions.xhtml?programme=&topic=&language=&type=&retired=&after=}: the bank of a programme. */
@Named
@RequestScoped
public class QuestionsView {

    private static final int SHOWN = 50;

    @Inject
    private ProgrammeChoice choice;
    @Inject
    private QuestionBank bank;
    private QuestionFilter filter = QuestionFilter.ALL;
    private Part.Rows<QuestionEdition> rows = new Part.Rows<>(List.of(), false);
    private List<QuestionBank.Stock> stock = List.of();

    @PostConstruct
    void load() {
        if (choice.getProgramme() != null) {
            filter = new QuestionFilter(number("topic"), word(Language.values(), "language"), word(QuestionType.values(), "type"),
                    "true".equals(Faces.getRequestParameter("retired")));
            String after = Faces.getRequestParameter("after");
            boolean further = after != null && after.matches("[0-9]{1,3}-[0-9]{1,18}");
            rows = bank.questions(choice.getProgramme().id(), filter, new Part(further ? List.of(after.split("-")) : List.of(), SHOWN));
            stock = bank.stock(choice.getProgramme().id());
        }
    }

    private static Integer number(String parameter) {
        String text = Faces.getRequestParameter(parameter);
        return text != null && text.matches("[0-9]{1,3}") ? Integer.valueOf(text) : null;
    }

    private static <T extends Enum<T>> T word(T[] all, String parameter) {
        return Stream.of(all).filter(each -> each.name().equals(Faces.getRequestParameter(parameter))).findFirst().orElse(null);
    }

    public List<QuestionEdition> getQuestions() {
        return rows.rows();
    }

    /** What the next part begins after; null at the end. */
    public String getNext() {
        QuestionEdition last = rows.more() ? rows.rows().get(rows.rows().size() - 1) : null;
        return last == null ? null : last.topic() + "-" + last.question().id();
    }

    public QuestionFilter getFilter() {
        return filter;
    }

    /** Whether anything is filtered. */
    public boolean isFiltered() {
        return !filter.equals(QuestionFilter.ALL);
    }

    /** How many questions the bank has in all. */
    public long getTotal() {
        return stock.stream().mapToLong(QuestionBank.Stock::questions).sum();
    }

    /** The numbers of topics that have questions. */
    public List<Integer> getTopics() {
        return Stream.concat(stock.stream().map(QuestionBank.Stock::topic), choice.getTopics().keySet().stream()).distinct().sorted().toList();
    }

    public List<Language> getLanguages() {
        return Arrays.asList(Language.values());
    }

    public List<QuestionType> getTypes() {
        return Arrays.asList(QuestionType.values());
    }
}
