package org.arasan.stay;

import static org.arasan.stay.Stay.State.CHECKED_IN;
import static org.arasan.stay.Stay.State.CONFIRMED;
import static org.arasan.stay.Stay.State.HELD;
import static org.arasan.stay.Stay.State.NO_SHOW;
import static org.arasan.stay.Stay.State.REQUESTED;

import java.util.List;
import org.arasan.stay.Stay.State;

/** What can be done with a stay, and in which of its states. The whole life of a stay is this table. */
public enum StayStep {
    ASK(REQUESTED, HELD, CONFIRMED, CHECKED_IN),
    HOLD(REQUESTED, HELD),
    ACCEPT(HELD),
    DECLINE(HELD),
    CONFIRM(REQUESTED, HELD),
    MOVE(HELD, CONFIRMED, CHECKED_IN),
    RELEASE(CONFIRMED),
    RETIME(REQUESTED, HELD, CONFIRMED, CHECKED_IN),
    EXPECT_LATER(CONFIRMED),
    CHECK_IN(CONFIRMED),
    CHECK_OUT(CHECKED_IN),
    REPLACE(HELD, CONFIRMED),
    CANCEL(REQUESTED, HELD, CONFIRMED),
    MISS(CONFIRMED),
    TAKE_BACK_NO_SHOW(NO_SHOW);

    private final List<State> from;

    StayStep(State... from) {
        this.from = List.of(from);
    }

    /** Whether a stay in that state can be taken this step. */
    public boolean from(State state) {
        return from.contains(state);
    }
}
