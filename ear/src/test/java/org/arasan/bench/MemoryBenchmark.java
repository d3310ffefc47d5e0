package org.arasan.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.arasan.bench.BenchPlace.Running;
import org.arasan.launch.Api;

/** The idle server's memory: as the system counts it, and the heap that is left after a collection. */
class MemoryBenchmark implements Benchmark {

    private static List<String> columns() {
        return List.of("when", "resident", "heap in use", "metaspace");
    }

    @Override
    public List<Table> measure(BenchPlace place) throws Exception {
        Running running = place.start();
        String pid = String.valueOf(running.server().java().pid());
        List<String> fresh = row("first page shown", pid);
        run(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(), pid, "GC.run");
        List<String> collected = row("after a collection", pid);
        for (int i = 0; i < 300; i++) {
            Api.at(running.address()).get("/signin").ok();
        }
        Thread.sleep(20_000);
        return List.of(new Table(columns(), List.of(fresh, collected, row("300 pages later, idle", pid))));
    }

    private static List<String> row(String when, String pid) throws IOException, InterruptedException {
        String heap = run(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(), pid, "GC.heap_info");
        long used = 0;
        for (Matcher each = Pattern.compile("generation.*? used (\\d+)K").matcher(heap); each.find();) {
            used += Long.parseLong(each.group(1));
        }
        Matcher meta = Pattern.compile("Metaspace +used (\\d+)K").matcher(heap);
        return List.of(when, megabytes(Long.parseLong(run("ps", "-o", "rss=", "-p", pid).strip())), megabytes(used),
                meta.find() ? megabytes(Long.parseLong(meta.group(1))) : "-");
    }

    private static String megabytes(long kilobytes) {
        return kilobytes / 1024 + " MB";
    }

    private static String run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return text;
    }
}
