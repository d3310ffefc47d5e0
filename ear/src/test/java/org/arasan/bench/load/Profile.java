package org.arasan.bench.load;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;

/**
 * Where the server spends the time of a request, as its own flight recorder tells: samples of the threads that serve requests, every 10
 * ms, by the innermost layer they are in, and the time for which they wait for the database.
 */
public final class Profile {

    private static final String DATABASE = "waiting for the database";

    /** The layer that a class belongs to, by the beginning of its name. */
    private static final Map<String, String> LAYERS = new LinkedHashMap<>();

    static {
        layer("JDBC driver", "org.postgresql.");
        layer("pool of connections", "org.jboss.jca.");
        layer("Hibernate", "org.hibernate.");
        layer("transactions", "com.arjuna.", "org.jboss.as.txn.", "org.wildfly.transaction.", "org.jboss.tm.");
        layer("security", "org.wildfly.security.", "org.glassfish.soteria.", "org.wildfly.elytron.", "org.jboss.as.security.",
                "org.jboss.metadata.");
        layer("EJB and CDI", "org.jboss.as.", "org.jboss.invocation.", "org.jboss.weld.", "org.wildfly.");
        layer("JAX-RS and JSON", "org.jboss.resteasy.", "org.eclipse.yasson.", "org.eclipse.parsson.");
        layer("HTTP", "io.undertow.", "org.xnio.", "io.smallrye.");
        layer("Quartz", "org.quartz.");
        layer("Arasan", "org.arasan.");
    }

    private final Recording recording;
    private final Path file;

    private Profile(Recording recording, Path file) {
        this.recording = recording;
        this.file = file;
    }

    private static void layer(String name, String... packages) {
        for (String each : packages) {
            LAYERS.put(each, name);
        }
    }

    /** Begins to look. */
    public static Profile of(ProcessHandle server, Path file) throws IOException, InterruptedException {
        return new Profile(Recording.of(server), file);
    }

    /** A part of a request's time. */
    public record Part(String layer, double seconds) {

        /** Whether it is time in which the server computes nothing. */
        public boolean waiting() {
            return layer.equals(DATABASE);
        }
    }

    /** Stops looking; answers what was seen, the longest first. */
    public List<Part> parts(int databasePort) throws IOException, InterruptedException {
        recording.stop(file);
        Map<String, Double> seconds = new LinkedHashMap<>();
        try (RecordingFile events = new RecordingFile(file)) {
            while (events.hasMoreEvents()) {
                take(events.readEvent(), databasePort, seconds);
            }
        }
        List<Part> parts = new ArrayList<>();
        seconds.forEach((layer, time) -> parts.add(new Part(layer, time)));
        parts.sort(Comparator.comparingDouble(Part::seconds).reversed());
        return parts;
    }

    private static void take(RecordedEvent event, int databasePort, Map<String, Double> seconds) {
        switch (event.getEventType().getName()) {
            case "jdk.ExecutionSample" -> {
                if (event.getThread("sampledThread") != null && event.getThread("sampledThread").getJavaName().startsWith("default task")) {
                    seconds.merge(layer(event), Recording.PERIOD_MILLIS / 1e3, Double::sum);
                }
            }
            case "jdk.SocketRead" -> {
                if (event.getInt("port") == databasePort && event.getThread().getJavaName().startsWith("default task")) {
                    seconds.merge(DATABASE, event.getDuration().toNanos() / 1e9, Double::sum);
                }
            }
            case "jdk.GarbageCollection" -> seconds.merge("garbage collection", event.getDuration("sumOfPauses").toNanos() / 1e9, Double::sum);
            default -> {
                // of no interest here
            }
        }
    }

    private static String layer(RecordedEvent sample) {
        if (sample.getStackTrace() != null) {
            for (RecordedFrame frame : sample.getStackTrace().getFrames()) {
                String name = frame.getMethod().getType().getName();
                for (Map.Entry<String, String> each : LAYERS.entrySet()) {
                    if (name.startsWith(each.getKey())) {
                        return each.getValue();
                    }
                }
            }
        }
        return "Java itself";
    }
}
