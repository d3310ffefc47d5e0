package org.arasan.bench.plan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.arasan.bench.BenchPlace;
import org.arasan.bench.Benchmark;
import org.arasan.planning.search.Patience;
import org.arasan.planning.search.Verdict;
import org.arasan.planning.timetable.judge.TimetableJudge;
import org.arasan.planning.timetable.model.Spot;
import org.arasan.planning.timetable.model.TimetableModel;
import org.arasan.planning.timetable.search.Heat;
import org.arasan.planning.timetable.search.TimetableSearch;

/**
 * Lays every public instance of curriculum-based course timetabling in the folder {@code -Dbench.ctt} out, each for {@code -Dbench.seconds} on
 * one thread, and writes what it found beside the build: {@code course room day period}, for a scorer of one's own. The cost is the judge's.
 */
public class CourseBenchmark implements Benchmark {

    private static final int SEED = 2026;
    /** For weights of 1 to 5 and lectures that cannot be left out: breaking something costs little at first, and at last more than any wish gains. */
    private static final Heat HEAT = new Heat(20, 0.1, 10, 400, 1000, 60);

    @Override
    public List<Table> measure(BenchPlace place) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(Path.of(System.getProperty("bench.ctt", "")))) {
            files = all.filter(file -> file.toString().endsWith(".ctt")).sorted().toList();
        }
        List<List<String>> rows = new ArrayList<>();
        for (Path file : files) {
            rows.add(layOut(file, place.out()));
        }
        return List.of(new Table(List.of("instance", "cost", "broken", "left out", "seconds"), rows));
    }

    private static List<String> layOut(Path file, Path out) throws IOException {
        String name = file.getFileName().toString().replace(".ctt", "");
        int seconds = Integer.getInteger("bench.seconds", 60);
        Patience patience = Patience.of(Duration.ofSeconds(seconds));
        CourseInstance instance = CourseInstance.read(file);
        TimetableModel model = instance.model();
        List<Spot> spots = new TimetableSearch(model, HEAT).search(patience, SEED);
        Files.write(out.resolve(name + ".sol"), instance.solution(spots));
        Verdict verdict = TimetableJudge.judge(model, spots);
        System.out.println(name + " cost " + verdict.wished() + " seconds " + seconds);
        return List.of(name, String.valueOf(verdict.wished()), String.valueOf(verdict.broken()),
                String.valueOf(spots.stream().filter(Objects::isNull).count()), String.valueOf(seconds));
    }
}
