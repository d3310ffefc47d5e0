package org.arasan.system;

import static org.junit.jupiter.api.Assertions.fail;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.arasan.launch.Api;

/** What Prometheus reads on the management port, at one moment. */
record Meters(String text) {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    static Meters read(House house) {
        return new Meters(Api.at(house.managementAddress()).get("/metrics").ok().text());
    }

    /** Asks again, as Prometheus does, until it is as wanted. */
    static void until(House house, Predicate<Meters> wanted) {
        within(() -> Optional.of(read(house)).filter(wanted));
    }

    /** The first that is there; fails where there is none within a minute. */
    static <T> T within(Supplier<Optional<T>> look) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            Optional<T> found = look.get();
            if (found.isPresent()) {
                return found.get();
            }
            LockSupport.parkNanos(Duration.ofMillis(500).toNanos());
        }
        return fail("it has not come to that in " + PATIENCE);
    }

    Set<String> names() {
        return text.lines().filter(line -> !line.startsWith("#")).map(line -> line.split("[{ ]")[0]).collect(Collectors.toSet());
    }

    /** The value of the meter with that label; NaN where there is none. */
    double value(String name, String label) {
        return values(name, label).stream().findFirst().orElse(Double.NaN);
    }

    /** All values of the meter with that label, as they stand. */
    List<Double> values(String name, String label) {
        return text.lines().filter(line -> line.startsWith(name + "{") || line.startsWith(name + " ")).filter(line -> line.contains(label))
                .map(line -> Double.valueOf(line.substring(line.lastIndexOf(' ') + 1))).toList();
    }
}
