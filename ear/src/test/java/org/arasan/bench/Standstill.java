package org.arasan.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

/** A process that stands still with all that it has started, as on a machine that has no breath left; once this is closed, it goes on. */
public final class Standstill implements AutoCloseable {

    private final List<String> family;

    private Standstill(List<String> family) {
        this.family = family;
    }

    public static Standstill of(ProcessHandle process) {
        Standstill standstill = new Standstill(Stream.concat(Stream.of(process), process.descendants()).map(each -> String.valueOf(each.pid())).toList());
        standstill.send("-STOP");
        return standstill;
    }

    @Override
    public void close() {
        send("-CONT");
    }

    private void send(String signal) {
        try {
            int failed = new ProcessBuilder(Stream.concat(Stream.of("kill", signal), family.stream()).toList()).start().waitFor();
            if (failed != 0) {
                throw new IllegalStateException("kill " + signal + " " + family + " ended with " + failed);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
