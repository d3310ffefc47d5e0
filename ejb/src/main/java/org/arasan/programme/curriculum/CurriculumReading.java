package org.arasan.programme.curriculum;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.arasan.Refusal;
import org.arasan.Rows;
import org.arasan.access.Caller;
import org.arasan.access.Role;
import org.arasan.programme.Curriculum;
import org.arasan.programme.CurriculumVariant;
import org.arasan.programme.Intake;
import org.arasan.programme.Programme;
import org.arasan.programme.Topic;
import org.arasan.resort.Resort;

/** The editions of programmes, the same at every house; and which of the caller's intakes teach which. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class CurriculumReading {

    private static final String FETCHED = """
            select distinct c from Curriculum c join fetch c.programme left join fetch c.variant left join fetch c.core
            left join fetch c.topics t left join fetch t.module
            """;

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Caller caller;
    @Inject
    private Editions editions;

    /** One programme, with its titles. */
    public Programme programme(Long programmeId) {
        return em.createQuery("select p from Programme p left join fetch p.titles where p.id = :id", Programme.class)
                .setParameter("id", programmeId).getResultStream().findFirst().orElseThrow(Refusal::notFound);
    }

    /** All editions of a programme with their topics, the newest first. */
    public List<Curriculum> editions(Long programmeId) {
        Rows.found(em, Programme.class, programmeId);
        List<Curriculum> editions = em.createQuery(FETCHED + "where c.programme.id = :programme order by c.edition desc, t.position",
                Curriculum.class).setParameter("programme", programmeId).getResultList();
        editions.forEach(CurriculumReading::readNeeds);
        return editions;
    }

    public Curriculum edition(Long id) {
        Curriculum edition = em.createQuery(FETCHED + "where c.id = :id order by t.position", Curriculum.class).setParameter("id", id)
                .getResultStream().findFirst().orElseThrow(Refusal::notFound);
        readNeeds(edition);
        return edition;
    }

    /** Apart, for many topics at once: fetched together with the topics each topic would come once for each of its needs. */
    private static void readNeeds(Curriculum edition) {
        edition.topics().forEach(Topic::needs);
    }

    /** A topic with its edition and programme. */
    public Topic topic(Long id) {
        return em.createQuery("""
                select t from Topic t join fetch t.curriculum c join fetch c.programme p left join fetch p.titles left join fetch c.variant
                left join fetch t.module where t.id = :id""", Topic.class).setParameter("id", id).getResultStream().findFirst()
                .orElseThrow(Refusal::notFound);
    }

    /** By country, then industry. */
    public List<CurriculumVariant> variants(Long programmeId) {
        Rows.found(em, Programme.class, programmeId);
        return em.createQuery("select v from CurriculumVariant v where v.programme.id = :programme order by v.country nulls first, v.industry",
                CurriculumVariant.class).setParameter("programme", programmeId).getResultList();
    }

    /** The intakes of a programme that the caller may see, by the id of the edition that they teach, the latest first. */
    public Map<Long, List<Intake>> intakes(Long programmeId) {
        Long resort = caller.confinedTo().map(Resort::id).orElse(null);
        return em.createQuery("""
                select i from Intake i join fetch i.resort where i.programme.id = :programme and i.curriculum is not null
                and (:resort is null or i.resort.id = :resort) order by i.firstDay desc, i.id desc""", Intake.class)
                .setParameter("programme", programmeId).setParameter("resort", resort).getResultStream()
                .collect(Collectors.groupingBy(intake -> intake.curriculum().id()));
    }

    /** How a variant's edition differs from the edition of the core that it was made from; nothing for the core. */
    public List<Difference> differences(Long id) {
        Curriculum edition = edition(id);
        return edition.core() == null ? List.of() : Difference.between(edition(edition.core().id()).plans(), edition.plans());
    }

    /** The drafts of a programme. */
    @RolesAllowed(Role.HOUSE)
    public List<CurriculumDraft> drafts(Long programmeId) {
        Rows.found(em, Programme.class, programmeId);
        return em.createQuery("""
                select distinct d from CurriculumDraft d left join fetch d.variant left join fetch d.core left join fetch d.topics
                where d.programme.id = :programme order by d.id""", CurriculumDraft.class)
                .setParameter("programme", programmeId).getResultList();
    }

    /** A draft with all that is wrong with it. */
    @RolesAllowed(Role.HOUSE)
    public DraftLook draft(Long id) {
        CurriculumDraft draft = em.createQuery("""
                select distinct d from CurriculumDraft d join fetch d.programme left join fetch d.variant
                left join fetch d.base left join fetch d.core left join fetch d.topics t where d.id = :id order by t.position""",
                CurriculumDraft.class).setParameter("id", id).getResultStream().findFirst().orElseThrow(Refusal::notFound);
        draft.programme().titles(); // read by itself: fetched together with the topics each would come once a title
        List<Difference> differences = draft.core() == null ? List.of()
                : Difference.between(edition(draft.core().id()).plans(), draft.plans());
        return new DraftLook(draft, editions.flaws(draft), differences, editions.newerCore(draft).orElse(null));
    }
}
