package org.arasan.treatment.contraindication;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.arasan.stay.Stay;
import org.arasan.treatment.Treatment;

/** What doctors have found about guests, and what that forbids; who may ask, the use case has settled. */
@Dependent
public class Contraindications {

    @PersistenceContext
    private EntityManager em;

    /** Those of one guest, with what they forbid, the first noted first. */
    public List<Contraindication> of(Stay stay) {
        return of(List.of(stay)).getOrDefault(stay.id(), List.of());
    }

    /** Those of several guests by the id of the stay. */
    public Map<Long, List<Contraindication>> of(Collection<Stay> stays) {
        return em.createQuery("""
                select distinct n from Contraindication n join fetch n.condition c left join fetch c.forbidden join fetch n.doctor
                where n.stay in :stays order by n.at, n.id""", Contraindication.class).setParameter("stays", stays).getResultStream()
                .collect(Collectors.groupingBy(each -> each.stay().id()));
    }

    /** The condition among these that forbids the kind. */
    public static Optional<HealthCondition> forbidding(List<Contraindication> noted, Treatment kind) {
        return noted.stream().map(Contraindication::condition).filter(each -> each.forbids(kind)).findFirst();
    }
}
