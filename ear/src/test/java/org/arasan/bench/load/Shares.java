package org.arasan.bench.load;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.stream.Stream;

/** Who took the processors over a stretch of time: this client, the server, the database, or something else on this machine. */
public final class Shares {

    private static final OperatingSystemMXBean SYSTEM = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private final ProcessHandle server;
    private final ProcessHandle database;
    private final long start = System.nanoTime();
    private final long client0;
    private final long server0;
    private final long database0;

    private Shares(ProcessHandle server, ProcessHandle database) {
        this.server = server;
        this.database = database;
        client0 = SYSTEM.getProcessCpuTime();
        server0 = nanos(server);
        database0 = family(database);
        SYSTEM.getCpuLoad();
    }

    /** Begins to watch. */
    public static Shares of(ProcessHandle server, ProcessHandle database) {
        return new Shares(server, database);
    }

    /** What was taken since, in seconds of one processor. */
    public record Taken(double time, double client, double server, double database, double all) {

        /** Such as {@code server 51 %, database 32 %, client 9 %, others 4 %, idle 4 %}: of all processors. */
        @Override
        public String toString() {
            double whole = time * SYSTEM.getAvailableProcessors();
            return String.format("server %.0f %%, database %.0f %%, client %.0f %%, others %.0f %%, idle %.0f %%", 100 * server / whole,
                    100 * database / whole, 100 * client / whole, Math.max(0, 100 * (all - client - server - database) / whole),
                    Math.max(0, 100 - 100 * all / whole));
        }
    }

    public Taken taken() {
        double time = (System.nanoTime() - start) / 1e9;
        double all = SYSTEM.getCpuLoad() * time * SYSTEM.getAvailableProcessors();
        return new Taken(time, (SYSTEM.getProcessCpuTime() - client0) / 1e9, (nanos(server) - server0) / 1e9,
                (family(database) - database0) / 1e9, all);
    }

    private static long family(ProcessHandle parent) {
        return Stream.concat(Stream.of(parent), parent.descendants()).mapToLong(Shares::nanos).sum();
    }

    private static long nanos(ProcessHandle process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO).toNanos();
    }
}
