package org.arasan.programme.curriculum;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.arasan.Language;
import org.arasan.clock.DomainClock;
import org.arasan.programme.Curriculum;
import org.arasan.programme.CurriculumVariant;
import org.arasan.programme.Programme;
import org.arasan.programme.Topic;
import org.arasan.programme.topic.Flaw;
import org.arasan.programme.topic.Outline;
import org.arasan.programme.topic.TopicPlan;

/** The editions of programmes: the newest of the core or of a variant, and the next one, in the caller's transaction. */
@Dependent
public class Editions {

    /**
     * What becomes an edition.
     *
     * @param variant {@code null} for the common core
     * @param core    the edition of the core that the variant's edition is made from
     * @param origins by a topic's number, the id of the topic of an earlier edition that it continues
     */
    public record Making(Programme programme, Language language, CurriculumVariant variant, Curriculum core, List<TopicPlan> plans,
                         Map<Integer, Long> origins) {
    }

    @PersistenceContext
    private EntityManager em;
    @Inject
    private DomainClock clock;
    @Inject
    private Houses houses;
    @Inject
    private Event<EditionPublished> published;

    /** The newest edition of the core, or of a variant. */
    public Optional<Curriculum> newest(Programme programme, CurriculumVariant variant) {
        return em.createQuery("""
                select c from Curriculum c where c.programme = :programme
                and (:variant is null and c.variant is null or c.variant.id = :variant) order by c.edition desc""", Curriculum.class)
                .setParameter("programme", programme).setParameter("variant", variant == null ? null : variant.id())
                .setMaxResults(1).getResultStream().findFirst();
    }

    /** The frame that an edition of the core, or of a variant, fills. */
    public Outline outline(Programme programme, CurriculumVariant variant) {
        CurriculumRules rules = CurriculumRules.of(programme, em);
        boolean free = variant != null && rules.variantHoursFree();
        return new Outline(programme.days(), free ? 0 : programme.academicHours(), rules.hoursOfADay());
    }

    /** What keeps a draft from becoming an edition. */
    List<Flaw> flaws(CurriculumDraft draft) {
        List<TopicPlan> plans = draft.plans();
        List<Flaw> flaws = new ArrayList<>(outline(draft.programme(), draft.variant()).flaws(plans));
        for (int day : houses.tooShort(draft.programme(), plans)) {
            flaws.add(Flaw.ofDay(day, plans));
        }
        return flaws;
    }

    /** An edition of the core that is newer than what a draft of a variant is made from. */
    Optional<Curriculum> newerCore(CurriculumDraft draft) {
        return draft.core() == null ? Optional.empty()
                : newest(draft.programme(), null).filter(newest -> newest.edition() > draft.core().edition());
    }

    /** Makes the next edition. Refuses topics that are no course of this programme. */
    public Curriculum make(Making making) {
        Programme programme = em.find(Programme.class, making.programme().id(), LockModeType.PESSIMISTIC_WRITE);
        Curriculum edition = new Curriculum(programme, new Curriculum.Imprint(last(programme) + 1, making.language(), making.variant(),
                making.core(), clock.now()), making.plans(), outline(programme, making.variant()));
        em.persist(edition);
        Map<Long, Long> origins = new HashMap<>();
        for (Topic topic : edition.topics()) {
            Optional.ofNullable(making.origins().get(topic.number())).ifPresent(origin -> origins.put(topic.id(), origin));
        }
        em.flush();
        published.fire(new EditionPublished(edition, origins));
        return edition;
    }

    /**
     * Makes the next edition from a list that knows titles, hours, days and forms alone. Topics whose number and title stay keep their
     * module, translations, needs and materials. The edition is of the same variant as {@code before}.
     */
    public Curriculum make(Programme programme, Optional<Curriculum> before, List<TopicPlan> plans) {
        Map<Integer, Topic> kept = new HashMap<>();
        before.ifPresent(edition -> edition.topics().stream()
                .filter(own -> plans.stream().anyMatch(plan -> plan.number() == own.number() && plan.title().equals(own.title())))
                .forEach(own -> kept.put(own.number(), own)));
        Map<Integer, Long> origins = new HashMap<>();
        kept.forEach((number, topic) -> origins.put(number, topic.id()));
        List<TopicPlan> whole = plans.stream().map(plan -> kept.containsKey(plan.number()) ? plan.in(kept.get(plan.number()).plan().context())
                : plan).toList();
        return make(new Making(programme, before.map(Curriculum::language).orElse(Language.RU), before.map(Curriculum::variant).orElse(null),
                before.map(Curriculum::core).orElse(null), Needs.thatHold(whole), origins));
    }

    private int last(Programme programme) {
        return em.createQuery("select coalesce(max(c.edition), 0) from Curriculum c where c.programme = :programme", Integer.class)
                .setParameter("programme", programme).getSingleResult();
    }
}
