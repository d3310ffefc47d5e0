package org.arasan.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.arasan.bench.BenchPlace.Running;

/**
 * 30 phones, then 300, scan one code that changes, each at a moment of its own within ten seconds: the address from the QR code, the page
 * it leads to, the form that the page sends, and the page that says "you are marked".
 */
class CheckInBenchmark implements Benchmark {

    private static final int WITHIN = 10_000;
    private static final int MOST = 300;

    /** One phone's way: milliseconds from the scan to the last page; how the form ended. */
    private record Way(long millis, String end) {
    }

    @Override
    public List<Table> measure(BenchPlace place) throws Exception {
        Running running = place.start();
        CheckInHall hall = CheckInHall.open(running.administrator(), running.address(), place.database(), MOST);
        List<List<String>> rows = new ArrayList<>();
        rows.add(row(hall, 0, 30));
        rows.add(row(hall, 1, MOST));
        return List.of(new Table(List.of("phones", "within", "median", "95th", "slowest", "codes shown", "told they are marked", "told twice",
                "refused", "on the roll"), rows, List.of("a phone asks for four pages: the code’s address, the page, the form, what came of it")));
    }

    private static List<String> row(CheckInHall hall, int hour, int phones) throws Exception {
        hall.attend(hour);
        AtomicReference<String> screen = new AtomicReference<>(hall.code(hour));
        List<String> codes = new ArrayList<>(List.of(screen.get()));
        ExecutorService threads = Executors.newFixedThreadPool(phones);
        Random random = new Random(phones);
        long start = System.nanoTime();
        List<Future<Way>> going = new ArrayList<>();
        for (PageClient phone : hall.phones().subList(0, phones)) {
            int at = random.nextInt(WITHIN);
            going.add(threads.submit(way(phone, screen, start + TimeUnit.MILLISECONDS.toNanos(at))));
        }
        while (going.stream().anyMatch(each -> !each.isDone())) {
            TimeUnit.SECONDS.sleep(1);
            screen.set(hall.code(hour));
            if (!codes.contains(screen.get())) {
                codes.add(screen.get());
            }
        }
        threads.shutdown();
        List<Way> ways = new ArrayList<>();
        for (Future<Way> each : going) {
            ways.add(each.get());
        }
        return told(ways, phones, codes.size(), hall.marked(hour));
    }

    private static Callable<Way> way(PageClient phone, AtomicReference<String> screen, long at) {
        return () -> {
            TimeUnit.NANOSECONDS.sleep(at - System.nanoTime());
            long start = System.nanoTime();
            String end = arrives(phone, screen.get());
            return new Way((System.nanoTime() - start) / 1_000_000, end);
        };
    }

    private static String arrives(PageClient phone, String code) throws InterruptedException {
        try {
            return phone.opens(code, "arrive").presses("arrive:scan", Map.of());
        } catch (IOException refused) {
            return refused.getMessage();
        }
    }

    private static List<String> told(List<Way> ways, int phones, int codes, long marked) {
        long[] times = ways.stream().mapToLong(Way::millis).sorted().toArray();
        long right = ways.stream().filter(each -> each.end().contains("hour=") && !each.end().contains("again")).count();
        long again = ways.stream().filter(each -> each.end().contains("again")).count();
        return List.of(String.valueOf(phones), WITHIN / 1000 + " s", times[times.length / 2] + " ms", times[(int) (times.length * .95)] + " ms",
                times[times.length - 1] + " ms", String.valueOf(codes), String.valueOf(right), String.valueOf(again),
                String.valueOf(phones - right - again), String.valueOf(marked));
    }
}
