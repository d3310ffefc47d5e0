package org.arasan.stay.waiting;

import static jakarta.enterprise.event.TransactionPhase.BEFORE_COMPLETION;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.arasan.clock.Agenda;
import org.arasan.clock.DomainClock;
import org.arasan.stay.booking.BedFreed;
import org.arasan.stay.booking.Queue;

/**
 * Sees that something has come free, and has it offered in a transaction of its own. The change itself locks nothing more for it, and
 * where nobody waits it costs one look into an index; the agenda, where all writers wait for each other, comes last.
 */
@ApplicationScoped
class PlaceWatch {

    @Inject
    private Queue queue;
    @Inject
    private Agenda agenda;
    @Inject
    private DomainClock clock;

    void see(@Observes(during = BEFORE_COMPLETION) BedFreed freed) {
        if (!queue.isEmpty(freed.resort())) {
            agenda.at(PlaceOffering.JOB, freed.resort(), clock.now());
        }
    }
}
