package org.arasan.system;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jboss.as.controller.client.ModelControllerClient;
import org.jboss.as.controller.client.Operation;
import org.jboss.as.controller.client.OperationBuilder;
import org.jboss.as.controller.client.helpers.Operations;
import org.jboss.dmr.ModelNode;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;

/** The application with another archive in its place; closing it brings back the archive that was built. */
final class Redeployment implements AutoCloseable {

    private static final Path BUILT = Path.of("target/arasan.ear");
    private static final String NAME = "arasan.ear";

    /** Takes the archive that was built, lets it be changed, and deploys it in the place of the other. */
    Redeployment(Consumer<EnterpriseArchive> change) throws IOException {
        EnterpriseArchive archive = ShrinkWrap.create(ZipImporter.class, NAME).importFrom(BUILT.toFile()).as(EnterpriseArchive.class);
        change.accept(archive);
        Path changed = Files.createTempFile("arasan-", ".ear");
        archive.as(ZipExporter.class).exportTo(changed.toFile(), true);
        try {
            deploy(changed);
        } catch (IOException | IllegalStateException failed) {
            close();
            throw failed;
        } finally {
            Files.delete(changed);
        }
    }

    @Override
    public void close() throws IOException {
        deploy(BUILT);
    }

    private static void deploy(Path archive) throws IOException {
        int port = Integer.parseInt(System.getenv("ARASAN_MANAGEMENT_PORT"));
        try (ModelControllerClient management = ModelControllerClient.Factory.create("127.0.0.1", port);
                InputStream content = Files.newInputStream(archive)) {
            // one after the other: a replacement begins to start while the old one still stops, and may miss a service that is just going
            management.execute(step("undeploy"));
            ModelNode replace = Operations.createOperation("full-replace-deployment");
            replace.get("name").set(NAME);
            replace.get("enabled").set(false);
            replace.get("content").get(0).get("input-stream-index").set(0);
            done(management.execute(OperationBuilder.create(replace, true).addInputStream(content).build()));
            done(management.execute(step("deploy")));
        }
    }

    private static Operation step(String name) {
        return OperationBuilder.create(Operations.createOperation(name, Operations.createAddress("deployment", NAME))).build();
    }

    private static void done(ModelNode outcome) {
        if (!Operations.isSuccessfulOutcome(outcome)) {
            throw new IllegalStateException(Operations.getFailureDescription(outcome).asString());
        }
    }
}
