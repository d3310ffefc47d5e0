package org.arasan.planning.cure.facts;

import java.util.List;
import org.arasan.treatment.prescription.PartOfDay;

/**
 * What a guest is prescribed of one kind, or what is still to come of it.
 *
 * @param id    of the prescription
 * @param guest which of {@link CureFacts#guests()}
 * @param kind  which of {@link CureFacts#kinds()}
 * @param first day of the plan on which it may be, 0 being the first
 * @param last  day, included
 * @param part  of the day, as a wish
 * @param wants one for each time it is to be given
 */
public record Prescribed(long id, int guest, int kind, int first, int last, PartOfDay part, List<Want> wants) {

    /**
     * One time.
     *
     * @param appointment its row, or {@code null} where there is none yet
     * @param now         when it is at present, or {@link #NOWHERE}
     * @param place       which of the cabinet's places it has now, 1 being the first; 0 for none
     * @param pinned      whether it stays there
     */
    public record Want(Long appointment, int now, int place, boolean pinned) {
        public static final Want NEW = new Want(null, NOWHERE, 0, false);
    }

    /** Where something is that has no time. */
    public static final int NOWHERE = -1;
}
