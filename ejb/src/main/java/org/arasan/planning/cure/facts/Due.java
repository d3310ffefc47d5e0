package org.arasan.planning.cure.facts;

import org.arasan.planning.cure.facts.Prescribed.Want;

/** One treatment that is to be given: which of {@link CureFacts#dues()}, of which of {@link CureFacts#prescribed()}. */
public record Due(int index, int prescribed, int guest, CureKind kind, Want want) {

    /** Whether it would have another time than it has now. */
    public boolean isMovedBy(int at) {
        return want.now() != Prescribed.NOWHERE && at != Prescribed.NOWHERE && at != want.now();
    }
}
