package org.arasan.bench;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Date;
import java.util.Properties;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import org.arasan.launch.Database;
import org.quartz.Job;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.JobExecutionContext;
import org.quartz.Scheduler;
import org.quartz.TriggerBuilder;
import org.quartz.impl.StdSchedulerFactory;
import org.quartz.utils.ConnectionProvider;
import org.quartz.utils.DBConnectionManager;

/** Quartz by itself on the same database, clustered, with jobs that do nothing: what there is to be compared with. */
public final class BareQuartz implements Job {

    private static final String NAME = "bare";
    private static CountDownLatch left;
    private static volatile long first;

    @Override
    public void execute(JobExecutionContext context) {
        synchronized (BareQuartz.class) {
            first = first == 0 ? System.nanoTime() : first;
        }
        left.countDown();
    }

    /** So many due at once, for so many threads; how many a second from the first to the last. */
    static double perSecond(Database database, int count, int threads) throws Exception {
        left = new CountDownLatch(count);
        first = 0;
        DBConnectionManager.getInstance().addConnectionProvider(NAME, new Few(database));
        Scheduler scheduler = new StdSchedulerFactory(settings(threads)).getScheduler();
        try {
            JobDetail job = JobBuilder.newJob(BareQuartz.class).withIdentity("nothing").storeDurably().build();
            scheduler.addJob(job, true);
            for (int i = 0; i < count; i++) {
                scheduler.scheduleJob(TriggerBuilder.newTrigger().withIdentity("t" + i).forJob(job).startAt(new Date()).build());
            }
            scheduler.start();
            left.await();
            return (count - 1) / ((System.nanoTime() - first) / 1e9);
        } finally {
            scheduler.shutdown(true);
        }
    }

    private static Properties settings(int threads) {
        Properties settings = new Properties();
        settings.setProperty("org.quartz.scheduler.instanceName", NAME);
        settings.setProperty("org.quartz.scheduler.instanceId", "AUTO");
        settings.setProperty("org.quartz.scheduler.skipUpdateCheck", "true");
        settings.setProperty("org.quartz.threadPool.threadCount", String.valueOf(threads));
        settings.setProperty("org.quartz.jobStore.class", "org.quartz.impl.jdbcjobstore.JobStoreTX");
        settings.setProperty("org.quartz.jobStore.driverDelegateClass", "org.quartz.impl.jdbcjobstore.PostgreSQLDelegate");
        settings.setProperty("org.quartz.jobStore.dataSource", NAME);
        settings.setProperty("org.quartz.jobStore.isClustered", "true");
        settings.setProperty("org.quartz.jobStore.misfireThreshold", "600000");
        return settings;
    }

    /** A few connections that are used again and again. */
    private static final class Few implements ConnectionProvider {

        private static final int CONNECTIONS = 12;

        private final BlockingQueue<Connection> idle = new ArrayBlockingQueue<>(CONNECTIONS);

        private Few(Database database) throws SQLException {
            while (idle.remainingCapacity() > 0) {
                idle.add(database.connect());
            }
        }

        @Override
        public void initialize() {
            // opened beforehand
        }

        @Override
        public Connection getConnection() throws SQLException {
            try {
                Connection connection = idle.take();
                return (Connection) Proxy.newProxyInstance(Few.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, args) -> {
                    if (method.getName().equals("close")) {
                        connection.setAutoCommit(true);
                        return idle.offer(connection);
                    }
                    return method.invoke(connection, args);
                });
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new SQLException(stopped);
            }
        }

        @Override
        public void shutdown() {
            idle.forEach(each -> {
                try {
                    each.close();
                } catch (SQLException gone) {
                    // the benchmark is over
                }
            });
        }
    }
}
