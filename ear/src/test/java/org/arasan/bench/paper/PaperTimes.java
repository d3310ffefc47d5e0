package org.arasan.bench.paper;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;
import org.arasan.bench.load.Recording;

/**
 * What the thread that prints papers did, second by second of a recording, and how full the heap was before and after each collection.
 *
 * @param seconds    by what it was busy with
 * @param collected  bytes in use after each collection, in their order
 * @param peak       the most bytes in use before any of them
 */
record PaperTimes(Map<Work, Double> seconds, List<Long> collected, long peak) {

    private static final String PRINTER = "arasan_Worker";

    /** What it may be busy with. */
    enum Work {
        DRAWING("drawing"), SIGNING("signing"), WAITING("waiting for the database"), ROWS("Hibernate and JDBC"), OTHER("agenda, transactions, the rest");

        final String words;

        Work(String words) {
            this.words = words;
        }
    }

    static PaperTimes read(Path file, int databasePort) throws IOException {
        Map<Work, Double> seconds = new EnumMap<>(Work.class);
        List<Long> collected = new ArrayList<>();
        long peak = 0;
        try (RecordingFile events = new RecordingFile(file)) {
            while (events.hasMoreEvents()) {
                RecordedEvent event = events.readEvent();
                switch (event.getEventType().getName()) {
                    case "jdk.ExecutionSample" -> sample(event, seconds);
                    case "jdk.SocketRead" -> read(event, databasePort, seconds);
                    case "jdk.GCHeapSummary" -> {
                        peak = Math.max(peak, event.getLong("heapUsed"));
                        if (event.getString("when").startsWith("After")) {
                            collected.add(event.getLong("heapUsed"));
                        }
                    }
                    default -> {
                        // of no interest here
                    }
                }
            }
        }
        return new PaperTimes(seconds, collected, peak);
    }

    private static void sample(RecordedEvent event, Map<Work, Double> seconds) {
        if (event.getThread("sampledThread") != null && event.getThread("sampledThread").getJavaName().startsWith(PRINTER)) {
            seconds.merge(work(event), Recording.PERIOD_MILLIS / 1e3, Double::sum);
        }
    }

    private static void read(RecordedEvent event, int databasePort, Map<Work, Double> seconds) {
        if (event.getInt("port") == databasePort && event.getThread().getJavaName().startsWith(PRINTER)) {
            seconds.merge(Work.WAITING, event.getDuration().toNanos() / 1e9, Double::sum);
        }
    }

    /** By the outermost of our own steps in the stack: what a library does for a drawing is drawing. */
    private static Work work(RecordedEvent sample) {
        Work found = Work.OTHER;
        if (sample.getStackTrace() != null) {
            for (RecordedFrame frame : sample.getStackTrace().getFrames()) {
                String name = frame.getMethod().getType().getName();
                if (name.startsWith("org.arasan.completion.print.")) {
                    return Work.DRAWING;
                }
                if (name.startsWith("org.arasan.completion.sign.")) {
                    return Work.SIGNING;
                }
                if (name.startsWith("org.hibernate.") || name.startsWith("org.postgresql.")) {
                    found = Work.ROWS;
                }
            }
        }
        return found;
    }
}
