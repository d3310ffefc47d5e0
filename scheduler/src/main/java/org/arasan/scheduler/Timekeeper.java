package org.arasan.scheduler;

import static org.quartz.JobBuilder.newJob;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.impl.StdSchedulerFactory;

/**
 * Starts Quartz when the domain stands (the archive starts its modules in order, this one after {@code ejb}) and stops it before the
 * domain goes, letting the duty at hand come to its end.
 */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@PermitAll
public class Timekeeper {

    @Inject
    private Performance performance;
    private Scheduler scheduler;

    @PostConstruct
    void start() {
        try {
            scheduler = new StdSchedulerFactory(settings()).getScheduler();
            scheduler.setJobFactory((fired, quartz) -> new DutyJob(performance));
            scheduler.addJob(newJob(DutyJob.class).withIdentity(Entries.DUTY).storeDurably().build(), true);
            scheduler.start();
        } catch (SchedulerException | IOException failure) {
            throw new IllegalStateException("Quartz does not start", failure);
        }
    }

    @PreDestroy
    void stop() {
        try {
            scheduler.shutdown(true);
        } catch (SchedulerException failure) {
            throw new IllegalStateException("Quartz does not stop", failure);
        }
    }

    public Scheduler scheduler() {
        return scheduler;
    }

    private static Properties settings() throws IOException {
        Properties settings = new Properties();
        try (InputStream file = Timekeeper.class.getResourceAsStream("/arasan-quartz.properties")) {
            settings.load(file);
        }
        return settings;
    }
}
