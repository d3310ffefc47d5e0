package org.arasan.scheduler;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import javax.sql.DataSource;
import org.quartz.JobDetail;
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
// named here so that the server keeps it until Quartz has stopped
@Resource(name = "jdbc/arasan-quartz", lookup = "java:/jdbc/arasan-quartz", type = DataSource.class)
public class Timekeeper {

    @Inject
    private Performance performance;
    @Inject
    private DutyMeters meters;
    private final Map<Lane, Scheduler> schedulers = new EnumMap<>(Lane.class);

    /** Outside a transaction: Quartz looks after the nodes that have died on a connection of its own, and would wait for ours. */
    @PostConstruct
    @TransactionAttribute(NOT_SUPPORTED)
    void start() {
        try {
            for (Lane lane : Lane.values()) {
                Scheduler scheduler = new StdSchedulerFactory(settings(lane)).getScheduler();
                schedulers.put(lane, scheduler);
                scheduler.setJobFactory((fired, quartz) -> new DutyJob(lane, performance, meters));
                scheduler.start();
            }
        } catch (SchedulerException | IOException failure) {
            throw new IllegalStateException("Quartz does not start", failure);
        }
    }

    @PreDestroy
    void stop() {
        try {
            for (Scheduler scheduler : schedulers.values()) {
                scheduler.shutdown(true);
            }
        } catch (SchedulerException failure) {
            throw new IllegalStateException("Quartz does not stop", failure);
        }
    }

    /** Makes a kind of job known, or known anew. */
    public void declare(JobDetail job) {
        try {
            for (Scheduler scheduler : schedulers.values()) {
                scheduler.addJob(job, true);
            }
        } catch (SchedulerException failure) {
            throw new IllegalStateException("Quartz does not take the job", failure);
        }
    }

    public Scheduler scheduler(Lane lane) {
        return schedulers.get(lane);
    }

    /** The name under which the other nodes know this one. */
    public String node() {
        try {
            return scheduler(Lane.IN_ORDER).getSchedulerInstanceId();
        } catch (SchedulerException failure) {
            throw new IllegalStateException("Quartz does not know its name", failure);
        }
    }

    /** Whether it takes up duties. */
    public boolean running() {
        try {
            for (Scheduler scheduler : schedulers.values()) {
                if (!scheduler.isStarted() || scheduler.isInStandbyMode() || scheduler.isShutdown()) {
                    return false;
                }
            }
            return !schedulers.isEmpty();
        } catch (SchedulerException failure) {
            throw new IllegalStateException("Quartz does not tell how it is", failure);
        }
    }

    private static Properties settings(Lane lane) throws IOException {
        Properties settings = new Properties();
        try (InputStream file = Timekeeper.class.getResourceAsStream("/arasan-quartz.properties")) {
            settings.load(file);
        }
        settings.setProperty("org.quartz.scheduler.instanceName", lane.scheduler());
        settings.setProperty("org.quartz.threadPool.threadCount", String.valueOf(lane.threads()));
        return settings;
    }
}
