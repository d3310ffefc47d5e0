package org.arasan.scheduler;

import static org.quartz.JobBuilder.newJob;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Collectors;
import org.arasan.clock.Agenda;
import org.arasan.clock.DomainClock;

/**
 * Lays down, in one transaction, what the agenda starts from: the one job of Quartz, and the first entry of what happens again and
 * again; afterwards each performance enters the next one.
 */
@Singleton
@Startup
@DependsOn("Timekeeper")
@PermitAll
public class FirstEntries {

    @Inject
    private Timekeeper timekeeper;
    @Inject
    private Schedules schedules;
    @Inject
    private Agenda agenda;
    @Inject
    private DomainClock clock;

    @PostConstruct
    void lay() {
        timekeeper.declare(newJob(DutyJob.class).withIdentity(Entries.DUTY).storeDurably().build());
        Set<String> entered = agenda.pending().stream().map(Agenda.Entry::job).collect(Collectors.toSet());
        schedules.all().stream().filter(Schedule::recurs).map(Schedule::job).filter(job -> !entered.contains(job))
                .forEach(job -> agenda.at(job, Agenda.HOUSE, clock.now()));
    }
}
