package org.arasan.privacy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.arasan.Rows;
import org.arasan.access.Caller;
import org.arasan.access.ReadingLog;
import org.arasan.access.Role;
import org.arasan.clock.DomainClock;
import org.arasan.member.Member;

/**
 * Hands over everything that is kept about one person, as one file. The person gets all of it; an administrator of all resorts gets what
 * is not about health. That it was handed over is kept like any other reading.
 */
@Stateless
@RolesAllowed({Role.HOUSE, Role.MEMBER})
public class MemberExport {

    /** What {@link ReadingLog} calls it. */
    public static final String EXPORT = "export";

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Caller caller;
    @Inject
    private HomeZone zones;
    @Inject
    private ReadingLog log;
    @Inject
    private DomainClock clock;
    @Inject
    private Contributions contributions;

    /** Of that member, for an administrator of all resorts. Refused once the member is erased. */
    @RolesAllowed(Role.HOUSE)
    public Archive of(Long id) {
        return archive(Rows.found(em, Member.class, id), false);
    }

    /** Of the member who calls. */
    @RolesAllowed(Role.MEMBER)
    public Archive mine() {
        return archive(caller.member(), true);
    }

    private Archive archive(Member member, boolean medical) {
        member.requireKept();
        log.note(member, EXPORT);
        return Archive.of(new Dossier(member.id(), member.fullName(), member.contacts().language(), clock.now(), zones.of(member), medical,
                contributions.of(member, medical)));
    }
}
