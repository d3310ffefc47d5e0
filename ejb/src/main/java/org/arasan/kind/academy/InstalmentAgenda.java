package org.arasan.kind.academy;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.arasan.clock.Agenda;
import org.arasan.clock.DomainClock;
import org.arasan.resort.Resort;

/** Puts a house's next look at its instalments on the agenda: at nine in the morning, of each day on which any is still to come. */
@Dependent
class InstalmentAgenda {

    private static final LocalTime MORNING = LocalTime.of(9, 0);

    @Inject
    private Agenda agenda;
    @Inject
    private DomainClock clock;

    void keep(Resort resort) {
        ZonedDateTime here = clock.now().atZone(resort.zone());
        ZonedDateTime morning = here.with(MORNING);
        agenda.noLaterThan(InstalmentDuty.JOB, resort.id(), (morning.isAfter(here) ? morning : morning.plusDays(1)).toInstant());
    }
}
