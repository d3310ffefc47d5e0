package org.arasan.assessment.sitting;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.arasan.Language;
import org.arasan.Refusal;
import org.arasan.assessment.QuestionType;
import org.arasan.assessment.bank.QuestionEdition;
import org.arasan.assessment.test.KnowledgeTest;

/** Draws the questions of an attempt from the bank, by lot. */
@Dependent
class Drawing {

    private static final SecureRandom LOT = new SecureRandom();

    @PersistenceContext
    private EntityManager em;

    /** The languages in which the bank has enough questions on every topic of the test. */
    List<Language> languages(KnowledgeTest test) {
        Map<Language, Map<Integer, Long>> stock = new HashMap<>();
        em.createQuery("""
                select e.language, e.topic, count(e) from QuestionEdition e where e.superseded is null and e.question.retired is null
                and e.question.programme = :programme and e.topic in :topics group by e.language, e.topic""", Object[].class)
                .setParameter("programme", test.programme()).setParameter("topics", test.draws().keySet()).getResultList()
                .forEach(row -> stock.computeIfAbsent((Language) row[0], key -> new HashMap<>()).put((Integer) row[1], (Long) row[2]));
        return Stream.of(Language.values()).filter(each -> stock.containsKey(each) && test.draws().entrySet().stream()
                .allMatch(draw -> stock.get(each).getOrDefault(draw.getKey(), 0L) >= draw.getValue())).toList();
    }

    /** In the language wished for, or else the first of those that the bank can serve. Refused where it can serve none. */
    Drawn draw(KnowledgeTest test, List<Language> wished) {
        List<Language> possible = languages(test);
        Language language = Stream.concat(wished.stream(), Stream.of(Language.RU, Language.KK, Language.EN)).filter(possible::contains).findFirst()
                .or(() -> possible.stream().findFirst()).orElseThrow(() -> Refusal.conflict("assessment.not-enough-questions"));
        List<Long> ids = new ArrayList<>();
        test.draws().forEach((topic, count) -> ids.addAll(some(test, topic, language).subList(0, count)));
        Map<Long, QuestionEdition> byId = em.createQuery("select distinct e from QuestionEdition e left join fetch e.options where e.id in :ids",
                QuestionEdition.class).setParameter("ids", ids).getResultList().stream().collect(Collectors.toMap(QuestionEdition::id, each -> each));
        List<QuestionEdition> questions = new ArrayList<>(ids.stream().map(byId::get).toList());
        if (test.shufflesQuestions()) {
            Collections.shuffle(questions, LOT);
        }
        return new Drawn(language, questions, questions.stream().collect(Collectors.toMap(QuestionEdition::id, each -> sequence(test, each))));
    }

    private List<Long> some(KnowledgeTest test, int topic, Language language) {
        List<Long> ids = new ArrayList<>(em.createQuery("""
                select e.id from QuestionEdition e where e.superseded is null and e.question.retired is null
                and e.question.programme = :programme and e.topic = :topic and e.language = :language order by e.question.id""", Long.class)
                .setParameter("programme", test.programme()).setParameter("topic", topic).setParameter("language", language).getResultList());
        Collections.shuffle(ids, LOT);
        return ids;
    }

    /** The right sides of a matching are never left in the order of the left ones. */
    private static List<Integer> sequence(KnowledgeTest test, QuestionEdition edition) {
        List<Integer> places = new ArrayList<>(IntStream.range(0, edition.options().size()).boxed().toList());
        if (test.shufflesAnswers() || edition.type() == QuestionType.MATCHING) {
            Collections.shuffle(places, LOT);
        }
        return places;
    }
}
