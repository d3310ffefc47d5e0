package org.arasan.programme.curriculum;

import java.util.List;
import org.arasan.programme.Curriculum;
import org.arasan.programme.topic.Flaw;

/**
 * A draft as it stands.
 *
 * @param flaws       what keeps it from becoming an edition
 * @param differences from the edition of the core that it is made from; empty for the core itself
 * @param newerCore   an edition of the core that is newer than that, or {@code null}
 */
public record DraftLook(CurriculumDraft draft, List<Flaw> flaws, List<Difference> differences, Curriculum newerCore) {

    /** The flaws that stand at that row. */
    public List<Flaw> at(DraftTopic row) {
        return flaws.stream().filter(flaw -> flaw.row() != null && flaw.row() == row.position()).toList();
    }

    /** The flaws of the whole. */
    public List<Flaw> whole() {
        return flaws.stream().filter(flaw -> flaw.row() == null).toList();
    }

    public int hours() {
        return draft.plans().stream().mapToInt(plan -> plan.academicHours()).sum();
    }
}
