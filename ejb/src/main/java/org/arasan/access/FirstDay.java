package org.arasan.access;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.arasan.PublicUrl;

/** Prints, at every start of a house that nobody can enter yet, the link for its first administrator. */
@Startup
@Singleton
@PermitAll
public class FirstDay {

    private static final Logger LOG = System.getLogger("org.arasan");

    @Inject
    private FirstAdministrator first;

    @PostConstruct
    void welcome() {
        first.token().ifPresent(token ->
                LOG.log(Level.INFO, "Arasan: first administrator: " + PublicUrl.of("/welcome?token=" + token)));
    }
}
