package org.arasan.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.arasan.launch.Database;
import org.arasan.launch.Server;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Starts the database, and lays the server out, before Arquillian starts the server, and stops it after: this extension stands first, so what it keeps for the
 * whole run is closed last. The ports are Maven's choice, told to this process and through it to the server by the environment.
 */
class HouseExtension implements BeforeAllCallback, ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(House.class);

    @Override
    public void beforeAll(ExtensionContext context) {
        house(context);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == House.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return house(context);
    }

    private static House house(ExtensionContext context) {
        return context.getRoot().getStore(NAMESPACE).computeIfAbsent(House.class, key -> new House(database()), House.class);
    }

    /** Empty at each run: what an earlier one wrote is taken away first. So is the server that it used: this one is as it was built. */
    private static Database database() {
        try {
            Server.copy(Path.of(System.getProperty("arasan.server.built")), Path.of(System.getProperty("arasan.server")));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        Path folder = Path.of(System.getProperty("arasan.test.data"));
        Database.clear(folder);
        return Database.embedded(folder, Integer.parseInt(System.getProperty("arasan.db.port")));
    }
}
