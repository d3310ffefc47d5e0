package org.arasan.web.curriculum;

import java.time.Instant;
import java.util.List;
import org.arasan.Language;
import org.arasan.Texts;
import org.arasan.programme.curriculum.CurriculumDraft;
import org.arasan.programme.curriculum.DraftLook;
import org.arasan.programme.topic.Flaw;
import org.arasan.web.curriculum.EditionRow.DifferenceRow;
import org.arasan.web.curriculum.EditionRow.VariantRow;

/**
 * A draft as programs read it.
 *
 * @param variant     absent for the common core
 * @param core        id of the edition of the core that a variant is made from
 * @param newerCore   id of a newer edition of the core whose changes may be taken over
 * @param flaws       what keeps it from becoming an edition
 * @param differences of a variant from its core
 */
public record DraftRow(Long id, Long programme, VariantRow variant, Long core, Long newerCore, Language language, String changedBy,
                       Instant changedAt, int hours, List<TopicRow> topics, List<FlawRow> flaws, List<DifferenceRow> differences) {

    /**
     * Something that is wrong.
     *
     * @param topic id of the row at which it stands, absent where it is of the whole
     */
    public record FlawRow(Long topic, String field, String code, String text) {

        static FlawRow of(Flaw flaw, CurriculumDraft draft, Texts texts) {
            return new FlawRow(flaw.row() == null ? null : draft.topics().get(flaw.row()).id(), flaw.field(), flaw.code(),
                    texts.get(flaw.code(), flaw.args().toArray()));
        }
    }

    static DraftRow of(DraftLook look, Texts texts) {
        CurriculumDraft draft = look.draft();
        return new DraftRow(draft.id(), draft.programme().id(), VariantRow.of(draft.variant()), draft.core() == null ? null : draft.core().id(),
                look.newerCore() == null ? null : look.newerCore().id(), draft.language(), draft.changedBy(), draft.changedAt(), look.hours(),
                draft.topics().stream().map(row -> TopicRow.of(row.id(), row.plan(), texts)).toList(),
                look.flaws().stream().map(flaw -> FlawRow.of(flaw, draft, texts)).toList(),
                look.differences().stream().map(each -> DifferenceRow.of(each, texts)).toList());
    }
}
