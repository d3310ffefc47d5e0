package org.arasan.programme.curriculum;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.arasan.ExpectedVersion;
import org.arasan.Language;
import org.arasan.Refusal;
import org.arasan.Rows;
import org.arasan.access.Caller;
import org.arasan.access.Role;
import org.arasan.clock.DomainClock;
import org.arasan.programme.Curriculum;
import org.arasan.programme.CurriculumVariant;
import org.arasan.programme.Programme;
import org.arasan.programme.curriculum.Editions.Making;

/**
 * Writes the next edition of a curriculum. Two who write the same draft do not write over each other: whoever names the state of it that
 * they have read is refused once it has changed, and told by whom.
 */
@Stateless
@RolesAllowed(Role.HOUSE)
public class CurriculumDrafting {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Caller caller;
    @Inject
    private ExpectedVersion expected;
    @Inject
    private DomainClock clock;
    @Inject
    private Editions editions;

    /**
     * Begins the next edition with the topics of the newest, of the core where the variant has none yet. Refuses a second draft of the
     * same, and a variant of a programme that has no core.
     *
     * @param variantId {@code null} for the common core
     * @param language  of the titles; {@code null} for that of the edition before
     */
    public CurriculumDraft begin(Long programmeId, Long variantId, Language language) {
        Programme programme = Rows.found(em, Programme.class, programmeId, LockModeType.PESSIMISTIC_WRITE);
        CurriculumVariant variant = variantId == null ? null : own(programme, Rows.found(em, CurriculumVariant.class, variantId));
        open(programme, variant).ifPresent(draft -> {
            throw Refusal.conflict("curriculum.draft-open", draft.changedBy());
        });
        Curriculum core = variant == null ? null : editions.newest(programme, null)
                .orElseThrow(() -> Refusal.conflict("curriculum.no-core").at("variant"));
        Curriculum before = editions.newest(programme, variant).orElse(core);
        CurriculumDraft draft = new CurriculumDraft(programme, variant, before, before == null || before.core() == null ? core : before.core());
        if (language != null) {
            draft.speak(language);
        }
        return touched(draft, true);
    }

    /** Adds a row, as the last of its day. */
    public DraftTopic add(Long draftId, TopicDraft row) {
        CurriculumDraft draft = locked(draftId);
        DraftTopic added = draft.add(row.plan());
        touched(draft, false);
        return added;
    }

    public CurriculumDraft change(Long draftId, Long topicId, TopicDraft row) {
        CurriculumDraft draft = locked(draftId);
        draft.change(topicId, row.plan());
        return touched(draft, false);
    }

    public CurriculumDraft remove(Long draftId, Long topicId) {
        CurriculumDraft draft = locked(draftId);
        draft.remove(topicId);
        return touched(draft, false);
    }

    /** Puts a row to another place, from 0; the days stay with the places. */
    public CurriculumDraft move(Long draftId, Long topicId, Integer place) {
        CurriculumDraft draft = locked(draftId);
        if (place == null || place < 0) {
            throw Refusal.invalid("curriculum.place-needed").at("place");
        }
        draft.move(topicId, place);
        return touched(draft, false);
    }

    /** Takes over what the newest edition of the core has changed. Refused for the core, and where there is no newer one. */
    public CurriculumDraft takeOver(Long draftId) {
        CurriculumDraft draft = locked(draftId);
        Curriculum newer = editions.newerCore(draft).orElseThrow(() -> Refusal.conflict("curriculum.no-newer-core"));
        draft.takeOver(newer);
        return touched(draft, false);
    }

    /** Throws it away. */
    public void discard(Long draftId) {
        em.remove(locked(draftId));
    }

    /** Makes it the next edition, and the draft is no more. Refused while it has a flaw. */
    public Curriculum publish(Long draftId) {
        CurriculumDraft draft = locked(draftId);
        editions.flaws(draft).stream().findFirst().ifPresent(flaw -> {
            throw flaw.refusal();
        });
        Curriculum edition = editions.make(new Making(draft.programme(), draft.language(), draft.variant(), draft.core(), draft.plans(),
                draft.origins()));
        em.remove(draft);
        return edition;
    }

    /** Enters a variant. Refuses one that the programme has already. */
    public CurriculumVariant vary(Long programmeId, CurriculumVariant.Country country, String industry) {
        CurriculumVariant variant = new CurriculumVariant(Rows.found(em, Programme.class, programmeId), country, industry);
        em.persist(variant);
        em.flush();
        return variant;
    }

    private Optional<CurriculumDraft> open(Programme programme, CurriculumVariant variant) {
        return em.createQuery("""
                select d from CurriculumDraft d where d.programme = :programme
                and (:variant is null and d.variant is null or d.variant.id = :variant)""", CurriculumDraft.class)
                .setParameter("programme", programme).setParameter("variant", variant == null ? null : variant.id())
                .getResultStream().findFirst();
    }

    private static CurriculumVariant own(Programme programme, CurriculumVariant variant) {
        if (!variant.programme().id().equals(programme.id())) {
            throw Refusal.notFound();
        }
        return variant;
    }

    private CurriculumDraft locked(Long draftId) {
        CurriculumDraft draft = Rows.found(em, CurriculumDraft.class, draftId, LockModeType.PESSIMISTIC_WRITE);
        return expected.check(draft, () -> Optional.of(draft.changedBy()));
    }

    private CurriculumDraft touched(CurriculumDraft draft, boolean fresh) {
        draft.touch(caller.account().name(), clock.now());
        if (fresh) {
            em.persist(draft);
        }
        em.flush();
        return draft;
    }
}
