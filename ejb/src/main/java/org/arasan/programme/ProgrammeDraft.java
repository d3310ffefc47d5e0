package org.arasan.programme;

import java.util.List;
import java.util.Map;
import org.arasan.Language;

/**
 * What whoever founds or changes a programme says about it.
 *
 * @param titles       at least one
 * @param settings     {@code null} for the kind's usual ones, or for those it has
 * @param requirements {@code null} for the kind's own, or for those it has
 * @param details      the answers to the fields of the kind
 */
public record ProgrammeDraft(Map<Language, String> titles, ProgrammeSettings settings, List<Requirement> requirements,
                             Map<String, String> details) {
}
