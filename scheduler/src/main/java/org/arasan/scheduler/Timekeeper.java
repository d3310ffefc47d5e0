package org.arasan.scheduler;

import static org.quartz.JobBuilder.newJob;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import javax.sql.DataSource;
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
@TransactionManagement(TransactionManagementType.BEAN)
@PermitAll
// named here so that the server keeps it until Quartz has stopped
@Resource(name = "jdbc/arasan-quartz", lookup = "java:/jdbc/arasan-quartz", type = DataSource.class)
public class Timekeeper {

    @Inject
    private Performance performance;
    @Resource
    private UserTransaction transaction;
    private Scheduler scheduler;

    @PostConstruct
    void start() {
        try {
            scheduler = new StdSchedulerFactory(settings()).getScheduler();
            scheduler.setJobFactory((fired, quartz) -> new DutyJob(performance));
            enterDuty();
            scheduler.start();
        } catch (SchedulerException | IOException failure) {
            throw new IllegalStateException("Quartz does not start", failure);
        }
    }

    /**
     * In a transaction of its own, ended before Quartz starts: what a killed server left behind is recovered at the start on a connection
     * of Quartz's own, which would wait for the lock that an open transaction still holds.
     */
    private void enterDuty() throws SchedulerException {
        try {
            transaction.begin();
            scheduler.addJob(newJob(DutyJob.class).withIdentity(Entries.DUTY).storeDurably().build(), true);
            transaction.commit();
        } catch (NotSupportedException | SystemException | RollbackException | HeuristicMixedException | HeuristicRollbackException failure) {
            throw new SchedulerException("The duty cannot be entered", failure);
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
