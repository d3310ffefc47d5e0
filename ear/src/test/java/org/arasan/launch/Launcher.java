package org.arasan.launch;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What {@code mvn -Pdemo} runs inside Maven: it starts the class that is named, {@link Demo} for one, as a process of its own, lends it
 * the terminal and holds the other end of its standard input. However Maven ends, even killed, that pipe closes, and the process stops
 * what it has started ({@link Lifeline}).
 */
public final class Launcher {

    private Launcher() {
    }

    /** @param args the class to run, and what it is told */
    public static void main(String[] args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Dfile.encoding=UTF-8", "-cp", classPath()));
        command.addAll(command.size() - 2, told());
        command.addAll(List.of(args));
        Process child = new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.INHERIT).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(child), "stop"));
        int code = child.waitFor();
        if (code != 0) {
            // it has said in one line what is wrong; Maven's own report would bury it
            System.exit(code);
        }
    }

    /** What was said of the benchmarks on Maven's command line: {@code -Dbench.seconds=60}. */
    private static List<String> told() {
        return System.getProperties().stringPropertyNames().stream().filter(name -> name.startsWith("bench."))
                .map(name -> "-D" + name + "=" + System.getProperty(name)).toList();
    }

    /** Maven runs this class in a class loader of its own, so the system's class path knows nothing of it. */
    private static String classPath() {
        if (!(Launcher.class.getClassLoader() instanceof URLClassLoader loader)) {
            return System.getProperty("java.class.path");
        }
        return Stream.of(loader.getURLs()).map(Launcher::file).collect(Collectors.joining(File.pathSeparator));
    }

    private static String file(URL url) {
        return Path.of(URI.create(url.toString())).toString();
    }

    private static void stop(Process child) {
        try {
            child.getOutputStream().close();
            child.waitFor(60, TimeUnit.SECONDS);
        } catch (IOException | InterruptedException e) {
            child.destroy();
        }
    }
}
