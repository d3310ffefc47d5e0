package org.arasan.bench.load;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.arasan.launch.Trouble;

/** What the server's own flight recorder writes down while something is measured. */
public final class Recording {

    /** How often it looks at what the threads do. */
    public static final int PERIOD_MILLIS = 10;

    private final ProcessHandle server;

    private Recording(ProcessHandle server) {
        this.server = server;
    }

    /** Begins to look, and to note every wait for the database. */
    public static Recording of(ProcessHandle server) throws IOException, InterruptedException {
        Recording recording = new Recording(server);
        recording.ask("JFR.start", "name=bench", "settings=profile", "jdk.SocketRead#threshold=0ms", "jdk.SocketRead#stackTrace=false",
                "jdk.ExecutionSample#period=" + PERIOD_MILLIS + "ms");
        return recording;
    }

    /** Stops looking, and writes into that file what was seen. */
    public void stop(Path file) throws IOException, InterruptedException {
        ask("JFR.stop", "name=bench", "filename=" + file);
    }

    /** Collects what is garbage, and answers how many bytes of the heap are still in use. */
    public long liveBytes() throws IOException, InterruptedException {
        ask("GC.run");
        long used = 0;
        for (String line : ask("GC.heap_info").lines().toList()) {
            if (line.contains("generation") && line.contains(" used ")) {
                used += 1024 * Long.parseLong(line.replaceFirst(".* used (\\d+)K.*", "$1"));
            }
        }
        return used;
    }

    private String ask(String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                String.valueOf(server.pid())));
        command.addAll(List.of(words));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes());
        if (process.waitFor() != 0) {
            throw new Trouble("The flight recorder does not answer: " + said.strip());
        }
        return said;
    }
}
