package org.arasan.stay.lodging;

import java.util.List;
import org.arasan.resort.Bed;

/** A bed that a guest may have, and what choosing it means to the others. */
public record FittingBed(Bed bed, List<Note> notes) {

    /** What choosing a bed means; the more a note weighs, the later it is offered. */
    public enum Note {
        WISH_MET(-10), NOTHING_LOST(0), LOWER_FLOOR_TAKEN(1), EXTRA_BED(2), ACCESSIBLE_TAKEN(3), WISH_LOST(10);

        private final int weight;

        Note(int weight) {
            this.weight = weight;
        }
    }

    /** Compares the whole of it: the smaller, the better. */
    public int weight() {
        return notes.stream().mapToInt(note -> note.weight).sum();
    }
}
