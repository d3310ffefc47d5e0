package org.arasan.bench.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.LongStream;

/** Clients that go about their work all at once, each on a thread of its own, over and over until it is enough. */
public final class Load {

    /** What one client does again and again. */
    public interface Client {

        /** One attempt; answers what came of it. */
        String attempt() throws Exception;
    }

    private Load() {
    }

    /** For that long. */
    public static Measured lasting(Duration time, List<? extends Client> clients) throws InterruptedException {
        long end = System.nanoTime() + time.toNanos();
        return run(clients, client -> System.nanoTime() < end);
    }

    /** Until all clients together have attempted it so many times. */
    public static Measured times(long attempts, List<? extends Client> clients) throws InterruptedException {
        AtomicLong left = new AtomicLong(attempts);
        return run(clients, client -> left.getAndDecrement() > 0);
    }

    /** As long as each of them can. */
    public static <C extends Client> Measured whileAny(List<C> clients, Predicate<C> able) throws InterruptedException {
        return run(clients, able);
    }

    private static <C extends Client> Measured run(List<C> clients, Predicate<? super C> more) throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(clients.size());
        long start = System.nanoTime();
        try {
            List<Callable<Tally>> work = clients.stream().<Callable<Tally>>map(client -> () -> new Tally().of(client, () -> more.test(client))).toList();
            List<Tally> tallies = new ArrayList<>();
            for (Future<Tally> each : threads.invokeAll(work)) {
                tallies.add(each.get());
            }
            return Measured.of(tallies, Duration.ofNanos(System.nanoTime() - start));
        } catch (ExecutionException e) {
            throw new IllegalStateException("a client broke off: " + e.getCause(), e.getCause());
        } finally {
            threads.shutdownNow();
        }
    }

    /** One client's notes. */
    private static final class Tally {

        private final Map<String, Long> outcomes = new TreeMap<>();
        private long[] nanos = new long[1024];
        private int count;

        Tally of(Client client, BooleanSupplier more) throws Exception {
            while (more.getAsBoolean()) {
                long start = System.nanoTime();
                outcomes.merge(client.attempt(), 1L, Long::sum);
                nanos = count < nanos.length ? nanos : Arrays.copyOf(nanos, 2 * count);
                nanos[count++] = System.nanoTime() - start;
            }
            return this;
        }

        LongStream nanos() {
            return Arrays.stream(nanos, 0, count);
        }
    }

    /**
     * What came of it.
     *
     * @param sorted nanoseconds of each attempt, the shortest first
     * @param outcomes how many attempts ended in which way
     */
    public record Measured(long[] sorted, Map<String, Long> outcomes, Duration time) {

        private static Measured of(List<Tally> tallies, Duration time) {
            Map<String, Long> outcomes = new TreeMap<>();
            tallies.forEach(tally -> tally.outcomes.forEach((outcome, count) -> outcomes.merge(outcome, count, Long::sum)));
            return new Measured(tallies.stream().flatMapToLong(Tally::nanos).sorted().toArray(), outcomes, time);
        }

        /** Attempts that ended in a way that begins so; all of them for an empty word. */
        public long count(String beginning) {
            return outcomes.entrySet().stream().filter(each -> each.getKey().startsWith(beginning)).mapToLong(Map.Entry::getValue).sum();
        }

        /** Such attempts a second. */
        public double rate(String beginning) {
            return count(beginning) * 1e9 / time.toNanos();
        }

        /** Milliseconds that this share of the attempts did not exceed. */
        public double millis(double share) {
            return sorted.length == 0 ? Double.NaN : sorted[(int) Math.min(sorted.length - 1.0, Math.floor(sorted.length * share))] / 1e6;
        }

        /** The same as a table shows it. */
        public String at(double share) {
            return String.format("%.1f ms", millis(share));
        }
    }
}
