package org.arasan.privacy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.arasan.access.Caller;
import org.arasan.access.Reading;
import org.arasan.access.ReadingLog;
import org.arasan.access.Role;

/** What a member may know of what is kept about them, without taking all of it along. */
@Stateless
@RolesAllowed(Role.MEMBER)
public class OwnFile {

    @Inject
    private Caller caller;
    @Inject
    private ReadingLog log;
    @Inject
    private Expiry expiry;
    @Inject
    private HomeZone zones;

    /** Who has read guarded data of the member who calls, the latest first. */
    public List<Reading> readings() {
        return log.of(caller.member());
    }

    /** By whose clock the caller is told when. */
    public ZoneId zone() {
        return zones.of(caller.member());
    }

    /** The day from which on the rule of retention erases the caller, unless they come again. */
    public LocalDate due() {
        return expiry.due(caller.member());
    }
}
