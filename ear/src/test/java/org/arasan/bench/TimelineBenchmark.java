package org.arasan.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.arasan.bench.BenchPlace.Running;
import org.arasan.launch.DemoData;

/** A member's page of days, in the demo's running intake, asked for by 1, 8 and 32 signed-in clients at once, 15 s each. */
class TimelineBenchmark implements Benchmark {

    private static final String PAGE = "member/days.xhtml";
    private static final long SECONDS = 15;

    private static List<String> columns() {
        return List.of("clients", "pages", "a second", "median", "95th", "slowest", "failed", "page");
    }

    @Override
    public List<Table> measure(BenchPlace place) throws Exception {
        Running running = place.start();
        DemoData.load(running.address(), running.address() + "welcome?token=" + running.invitation().get(20, TimeUnit.SECONDS));
        List<PageClient> clients = new ArrayList<>();
        for (int i = 0; i < 32; i++) {
            clients.add(PageClient.signedIn(running.address(), DemoData.member(), DemoData.PASSWORD));
        }
        load(clients.subList(0, 8), new AtomicInteger());
        List<List<String>> rows = new ArrayList<>();
        for (int count : List.of(1, 8, 32)) {
            rows.add(row(clients.subList(0, count)));
        }
        return List.of(new Table(columns(), rows));
    }

    private static List<String> row(List<PageClient> clients) throws Exception {
        AtomicInteger failed = new AtomicInteger();
        List<Long> times = load(clients, failed);
        Collections.sort(times);
        return List.of(String.valueOf(clients.size()), String.valueOf(times.size()), String.format("%.0f", times.size() / (double) SECONDS),
                at(times, 0.5), at(times, 0.95), at(times, 1), failed.toString(), clients.get(0).size() / 1024 + " kB");
    }

    /** Milliseconds of every page that came. */
    private static List<Long> load(List<PageClient> clients, AtomicInteger failed) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        ExecutorService threads = Executors.newFixedThreadPool(clients.size());
        List<Callable<List<Long>>> work = clients.stream().<Callable<List<Long>>>map(client -> () -> {
            List<Long> times = new ArrayList<>();
            while (System.nanoTime() < end) {
                long start = System.nanoTime();
                if (client.get(PAGE)) {
                    times.add((System.nanoTime() - start) / 1_000_000);
                } else {
                    failed.incrementAndGet();
                }
            }
            return times;
        }).toList();
        List<Long> all = new ArrayList<>();
        for (Future<List<Long>> each : threads.invokeAll(work)) {
            all.addAll(each.get());
        }
        threads.shutdown();
        return all;
    }

    private static String at(List<Long> sorted, double share) {
        return sorted.isEmpty() ? "-" : sorted.get((int) Math.min(sorted.size() - 1.0, Math.floor(sorted.size() * share))) + " ms";
    }
}
