package org.arasan.assessment.bank;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.arasan.Language;
import org.arasan.Part;
import org.arasan.Refusal;
import org.arasan.Rows;
import org.arasan.access.Role;
import org.arasan.programme.Programme;
import org.arasan.programme.Topic;

/** The questions of a programme, for every administrator to read. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class QuestionBank {

    /** How many questions of a topic there are in a language, retired ones left out. */
    public record Stock(int topic, Language language, long questions) {
    }

    private static final String CURRENT = "select e from QuestionEdition e join fetch e.question q join fetch q.programme where e.superseded is null ";

    @PersistenceContext
    private EntityManager em;

    /** Current editions by topic and age. */
    public Part.Rows<QuestionEdition> questions(Long programmeId, QuestionFilter filter, Part part) {
        Rows.found(em, Programme.class, programmeId);
        List<QuestionEdition> found = em.createQuery(CURRENT + """
                        and q.programme.id = :programme and (:topic is null or e.topic = :topic) and (:language is null or e.language = :language)
                        and (:type is null or e.type = :type)
                        and (:retired = true and q.retired is not null or :retired = false and q.retired is null)
                        and (:after is null or e.topic > :afterTopic or e.topic = :afterTopic and q.id > :after)
                        order by e.topic, q.id""", QuestionEdition.class)
                .setParameter("programme", programmeId).setParameter("topic", filter.topic()).setParameter("language", filter.language())
                .setParameter("type", filter.type()).setParameter("retired", filter.retired())
                .setParameter("afterTopic", part.fromTheBeginning() ? 0 : part.number(0).intValue())
                .setParameter("after", part.fromTheBeginning() ? null : part.number(1))
                .setMaxResults(part.toFetch()).getResultList();
        found.forEach(each -> each.options().size());
        return part.of(found);
    }

    /** One question as it is now. */
    public QuestionEdition question(Long id) {
        QuestionEdition edition = em.createQuery(CURRENT + "and q.id = :id", QuestionEdition.class).setParameter("id", id)
                .getResultStream().findFirst().orElseThrow(Refusal::notFound);
        edition.options().size();
        return edition;
    }

    /** How many questions a test could draw, by topic and language. */
    public List<Stock> stock(Long programmeId) {
        return em.createQuery("""
                select e.topic, e.language, count(e) from QuestionEdition e where e.superseded is null and e.question.retired is null
                and e.question.programme.id = :programme group by e.topic, e.language order by e.topic, e.language""", Object[].class)
                .setParameter("programme", programmeId).getResultStream()
                .map(row -> new Stock((Integer) row[0], (Language) row[1], (Long) row[2])).toList();
    }

    /** The topics of the programme's latest curriculum; empty where none was imported. */
    public List<Topic> topics(Long programmeId) {
        return em.createQuery("""
                select t from Topic t where t.curriculum.programme.id = :programme and t.curriculum.edition =
                    (select max(c.edition) from Curriculum c where c.programme.id = :programme) order by t.number""", Topic.class)
                .setParameter("programme", programmeId).getResultList();
    }
}
