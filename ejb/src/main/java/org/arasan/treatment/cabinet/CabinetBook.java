package org.arasan.treatment.cabinet;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.arasan.clock.DomainClock;
import org.arasan.resort.Resort;
import org.arasan.resort.Venue;

/** Reads cabinets with hours and closures; who may ask, the use case has settled. Three queries, however many cabinets. */
@Dependent
public class CabinetBook {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private DomainClock clock;

    /** All cabinets of a resort, by name. */
    public List<Cabinet> of(Resort resort) {
        return read(em.createQuery("select v from Venue v join fetch v.resort where v.resort = :resort and v.kind = TREATMENT order by v.name",
                Venue.class).setParameter("resort", resort).getResultList());
    }

    public Cabinet of(Venue venue) {
        return read(List.of(venue)).get(0);
    }

    private List<Cabinet> read(List<Venue> venues) {
        Map<Venue, List<CabinetHours>> hours = em.createQuery("select h from CabinetHours h where h.venue in :venues order by h.from",
                CabinetHours.class).setParameter("venues", venues).getResultStream().collect(Collectors.groupingBy(CabinetHours::venue));
        Map<Venue, List<CabinetClosure>> closures = em.createQuery("""
                select c from CabinetClosure c where c.venue in :venues and c.ends > :now and c.begins < c.ends order by c.begins""",
                CabinetClosure.class).setParameter("venues", venues).setParameter("now", clock.now()).getResultStream()
                .collect(Collectors.groupingBy(CabinetClosure::venue));
        return venues.stream().map(venue -> Cabinet.of(venue, hours.getOrDefault(venue, List.of()), closures.getOrDefault(venue, List.of())))
                .toList();
    }
}
