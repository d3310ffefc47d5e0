package org.arasan.system;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;

/**
 * The application with another archive in its place; closing it brings back the archive that was built. All goes through the server's
 * folder of deployments and its markers, as the archive came in at first: a second way to deploy leaves the server with two owners of it.
 */
final class Redeployment implements AutoCloseable {

    private static final Path BUILT = Path.of("target/arasan.ear");
    private static final Path FOLDER = Path.of(System.getProperty("arasan.server"), "standalone", "deployments");
    private static final Path ARCHIVE = FOLDER.resolve("arasan.ear");
    private static final long LONGEST_SECONDS = 180;

    /** Takes the archive that was built, lets it be changed, and deploys it in the place of the other. */
    Redeployment(Consumer<EnterpriseArchive> change) throws IOException {
        EnterpriseArchive archive = ShrinkWrap.create(ZipImporter.class, "arasan.ear").importFrom(BUILT.toFile()).as(EnterpriseArchive.class);
        change.accept(archive);
        Path changed = Files.createTempFile(Path.of("target"), "arasan-", ".changed");
        archive.as(ZipExporter.class).exportTo(changed.toFile(), true);
        try {
            replace(changed);
        } catch (IOException | IllegalStateException failed) {
            close();
            throw failed;
        }
    }

    @Override
    public void close() throws IOException {
        replace(Files.copy(BUILT, Files.createTempFile(Path.of("target"), "arasan-", ".built"), StandardCopyOption.REPLACE_EXISTING));
    }

    /** Stops the application and starts it again. */
    static void restart() throws IOException {
        stop();
        start();
    }

    private static void replace(Path archive) throws IOException {
        stop();
        // an archive that looks newer than its marker is deployed before it is asked for
        Files.setLastModifiedTime(archive, FileTime.from(Instant.EPOCH));
        Files.move(archive, ARCHIVE, StandardCopyOption.REPLACE_EXISTING);
        start();
    }

    private static void stop() throws IOException {
        if (Files.deleteIfExists(marker("deployed"))) {
            await("undeployed");
        }
    }

    private static void start() throws IOException {
        Files.deleteIfExists(marker("failed"));
        Files.createFile(marker("dodeploy"));
        if (await("deployed", "failed").equals(marker("failed"))) {
            throw new IllegalStateException("not deployed: " + Files.readString(marker("failed")));
        }
    }

    private static Path marker(String state) {
        return FOLDER.resolve("arasan.ear." + state);
    }

    /** Answers which of the markers has come. */
    private static Path await(String... states) throws IOException {
        try (WatchService watch = FileSystems.getDefault().newWatchService()) {
            FOLDER.register(watch, StandardWatchEventKinds.ENTRY_CREATE);
            while (true) {
                for (String state : states) {
                    if (Files.exists(marker(state))) {
                        return marker(state);
                    }
                }
                WatchKey changed = watch.poll(LONGEST_SECONDS, TimeUnit.SECONDS);
                if (changed == null) {
                    throw new IllegalStateException("the server took no notice of " + marker(states[0]));
                }
                changed.pollEvents();
                changed.reset();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
