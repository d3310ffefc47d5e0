package org.arasan.bench.plan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.arasan.bench.BenchPlace;
import org.arasan.bench.Benchmark;
import org.arasan.planning.room.search.RoomSearch;
import org.arasan.planning.room.model.RoomModel;
import org.arasan.planning.room.model.Sleeper;
import org.arasan.planning.search.Patience;

/**
 * Plans every public instance of patient admission scheduling in the folder {@code -Dbench.pas}, each for {@code -Dbench.seconds} on one
 * thread, and writes who sleeps where each night beside the build: {@code patient night bed}, for a scorer of one's own.
 */
public class PatientBenchmark implements Benchmark {

    private static final int SEED = 2026;

    @Override
    public List<Table> measure(BenchPlace place) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(Path.of(System.getProperty("bench.pas", "")))) {
            files = all.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
        }
        List<List<String>> rows = new ArrayList<>();
        for (Path file : files) {
            rows.add(plan(file, place.out()));
        }
        return List.of(new Table(List.of("instance", "cost", "seconds"), rows));
    }

    private static List<String> plan(Path file, Path out) throws IOException {
        String name = file.getFileName().toString().replace(".txt", "");
        int seconds = Integer.getInteger("bench.seconds", 60);
        Patience patience = Patience.of(Duration.ofSeconds(seconds));
        RoomModel model = PatientInstance.read(file);
        RoomSearch search = new RoomSearch(model);
        int[] rooms = search.search(patience, SEED);
        write(model, search.beds(rooms), out.resolve(name + ".sol"));
        String cost = String.format(Locale.ROOT, "%.1f", search.cost(rooms) / 10.0);
        System.out.println(name + " cost " + cost + " seconds " + seconds);
        return List.of(name, cost, String.valueOf(seconds));
    }

    private static void write(RoomModel model, Map<Integer, Long> beds, Path file) throws IOException {
        List<String> lines = model.sleepers().stream().filter(each -> beds.containsKey(each.index()))
                .flatMap(each -> nights(each, beds.get(each.index()))).toList();
        Files.write(file, lines);
    }

    private static Stream<String> nights(Sleeper patient, long bed) {
        return IntStream.range(patient.from(), patient.until()).mapToObj(night -> patient.name() + " " + night + " " + bed);
    }
}
