package org.arasan.kind.marathon;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.arasan.Refusal;
import org.arasan.access.Role;
import org.arasan.programme.Programme;

/** Shows campaigns: to administrators every one, to anybody those whose programme says that they are public. Figures alone, no names. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class CampaignBoard {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private CampaignCounting counting;

    /** One campaign, for those who run its events: all its events count, whichever house runs them, and nothing else of these houses. */
    public Campaign of(Long programmeId) {
        return counting.campaign(marathon(programmeId));
    }

    /** The same for anybody; refused as not found where it is not public. */
    @PermitAll
    public Campaign published(Long programmeId) {
        Programme programme = marathon(programmeId);
        if (programme.details().of(Marathon.PUBLIC).filter("true"::equals).isEmpty()) {
            throw Refusal.notFound();
        }
        return counting.campaign(programme);
    }

    private Programme marathon(Long id) {
        return em.createQuery("select p from Programme p left join fetch p.titles where p.id = :id and p.kind = :kind", Programme.class)
                .setParameter("id", id).setParameter("kind", Marathon.CODE).getResultStream().findFirst().orElseThrow(Refusal::notFound);
    }
}
