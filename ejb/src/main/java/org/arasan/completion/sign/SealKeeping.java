package org.arasan.completion.sign;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.lang.System.Logger;
import org.arasan.Language;
import org.arasan.access.Role;

/** Has the seal at hand while this node runs. A house whose seal does not serve does not start: it would issue papers that prove nothing. */
@Startup
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@RunAs(Role.SYSTEM)
@PermitAll
public class SealKeeping {

    private static final Logger LOG = System.getLogger("org.arasan");

    @Inject
    private Signatories signatories;
    @Inject
    private IssuerNaming naming;
    private Seal seal;

    @PostConstruct
    void open() {
        try {
            seal = signatories.seal(System.getenv(), naming.names().get(Language.RU));
        } catch (Unusable refused) {
            LOG.log(Level.ERROR, "Arasan: " + refused.getMessage());
            throw refused;
        }
    }

    /** What every paper of this node is signed with. */
    @RolesAllowed({Role.ADMINISTRATOR, Role.SYSTEM})
    public Seal seal() {
        return seal;
    }
}
