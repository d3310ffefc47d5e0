package org.arasan.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.arasan.bench.BenchPlace.Running;

/** From {@code standalone.sh} to the first page, and what the time is made of: once on an empty database, three times on one in use. */
class StartupBenchmark implements Benchmark {

    private static final Pattern TIME = Pattern.compile("(\\d\\d:\\d\\d:\\d\\d,\\d{3}) ");
    /** What the server says when it has got so far. */
    private static final Map<String, String> MILESTONES = new LinkedHashMap<>();

    static {
        MILESTONES.put("Java and modules", "WFLYSRV0049");
        MILESTONES.put("services, unpacking", "WFLYSRV0207");
        MILESTONES.put("annotations, beans found", "WFLYJPA0010: Starting Persistence Unit (phase 1");
        MILESTONES.put("schema, entities", "WFLYJPA0010: Starting Persistence Unit (phase 2");
        MILESTONES.put("beans, Faces, API", "WFLYUT0021");
        MILESTONES.put("started", "WFLYSRV0025");
    }

    private static List<String> columns() {
        List<String> columns = new ArrayList<>(List.of("database"));
        columns.addAll(MILESTONES.keySet());
        columns.addAll(List.of("first page", "of it computing"));
        return columns;
    }

    @Override
    public List<Table> measure(BenchPlace place) throws Exception {
        List<List<String>> rows = new ArrayList<>();
        for (String database : List.of("empty", "in use", "in use", "in use")) {
            Running running = place.start();
            List<String> row = new ArrayList<>(List.of(database));
            row.addAll(milestones(running));
            row.add(seconds(Duration.between(running.startedAt(), running.firstPage()).toMillis()));
            row.add(running.server().java().info().totalCpuDuration().map(cpu -> seconds(cpu.toMillis())).orElse("-"));
            rows.add(row);
            place.stop(running);
        }
        return List.of(new Table(columns(), rows));
    }

    private static List<String> milestones(Running running) throws IOException {
        LocalTime start = LocalTime.ofInstant(running.startedAt(), ZoneId.systemDefault());
        List<String> lines = Files.readAllLines(running.log());
        return MILESTONES.values().stream().map(word -> lines.stream().filter(line -> line.contains(word)).findFirst()
                .map(line -> seconds(millis(start, line))).orElse("-")).toList();
    }

    private static long millis(LocalTime start, String line) {
        Matcher time = TIME.matcher(line);
        return time.find() ? Duration.between(start, LocalTime.parse(time.group(1), DateTimeFormatter.ofPattern("HH:mm:ss,SSS"))).toMillis() : 0;
    }

    private static String seconds(long millis) {
        return String.format("%.1f s", millis / 1000.0);
    }
}
