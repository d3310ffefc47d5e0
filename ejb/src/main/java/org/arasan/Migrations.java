package org.arasan;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.engine.jdbc.connections.spi.ConnectionProvider;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.service.spi.SessionFactoryServiceRegistry;

/**
 * Brings the schema up to date when the persistence unit starts, before Hibernate validates it: an EJB's start-up would be too late.
 * Takes every {@code db/migration} folder that the application sees, so a plug-in in {@code ear/lib} brings tables of its own.
 * Two nodes may start on one empty database; Flyway's lock lets one of them migrate.
 */
public class Migrations implements Integrator {

    @Override
    public void integrate(Metadata metadata, BootstrapContext bootstrap, SessionFactoryImplementor factory) {
        DataSource dataSource = factory.getServiceRegistry().requireService(ConnectionProvider.class).unwrap(DataSource.class);
        Flyway.configure(Thread.currentThread().getContextClassLoader())
                .dataSource(dataSource)
                .locations("classpath:db/migration")
                .failOnMissingLocations(true)
                // branches and plug-ins land in any order: a migration older than the newest applied one still runs
                .outOfOrder(true)
                // one that is taken out takes its migrations with it; its tables and rows stay
                .ignoreMigrationPatterns("*:missing", "*:future")
                .load()
                .migrate();
    }

    @Override
    public void disintegrate(SessionFactoryImplementor factory, SessionFactoryServiceRegistry registry) {
        // the schema stays
    }
}
