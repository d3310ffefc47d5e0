package org.arasan.web.assessment;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.arasan.Refusal;
import org.arasan.assessment.bank.QuestionBank;
import org.arasan.programme.Programme;
import org.arasan.programme.ProgrammeRegister;
import org.arasan.programme.Topic;
import org.arasan.web.PageTexts;
import org.arasan.web.UserLanguage;
import org.omnifaces.cdi.Param;

/** {@code ?programme=}: whose questions and tests a page is about; the first one where the address does not say. */
@Named
@RequestScoped
public class ProgrammeChoice {

    @Inject
    private ProgrammeRegister register;
    @Inject
    private QuestionBank bank;
    @Inject
    private PageTexts texts;
    @Inject
    private UserLanguage reader;
    @Inject
    @Param(name = "programme")
    private Long wanted;
    private List<Programme> programmes;
    private Programme programme;
    private Map<Integer, String> topics = Map.of();

    @PostConstruct
    void load() {
        programmes = register.programmes();
        programme = wanted == null ? programmes.stream().findFirst().orElse(null)
                : programmes.stream().filter(each -> each.id().equals(wanted)).findFirst().orElseThrow(Refusal::notFound);
        if (programme != null) {
            topics = new TreeMap<>();
            bank.topics(programme.id()).forEach((Topic each) -> topics.put(each.number(), each.title(reader.getLanguage())));
        }
    }

    /** Shows another one than the address names: that of the row in hand. */
    void show(Long id) {
        wanted = id;
        load();
    }

    public List<Programme> getAll() {
        return programmes;
    }

    public Programme getProgramme() {
        return programme;
    }

    /** Titles by number, of the latest curriculum. */
    public Map<Integer, String> getTopics() {
        return topics;
    }

    /** "3. Negotiation", or "Topic 3" where the curriculum knows no such number. */
    public String topic(int number) {
        return topics.containsKey(number) ? number + ". " + topics.get(number) : texts.get("tests.topic-number", number);
    }
}
