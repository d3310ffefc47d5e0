package org.arasan.stay.booking;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import org.arasan.stay.BedChanged;
import org.arasan.stay.Stay;

/** Tells whoever it concerns that guests of one house have changed their beds: the waiting list, and the guests. */
@Dependent
class BedTelling {

    @Inject
    private Event<BedFreed> freed;
    @Inject
    private Event<BedChanged> changed;

    void tell(List<Stay> stays) {
        freed(stays.get(0));
        changed.fire(new BedChanged(stays));
    }

    /** The same where the guest keeps the bed, for other nights. */
    void freed(Stay stay) {
        freed.fire(new BedFreed(stay.resort().id()));
    }
}
