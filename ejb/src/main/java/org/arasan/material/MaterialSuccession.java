package org.arasan.material;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.arasan.programme.Topic;
import org.arasan.programme.curriculum.EditionPublished;

/** A topic that goes on in the next edition takes its materials along; their bytes are not copied. */
@Dependent
class MaterialSuccession {

    @PersistenceContext
    private EntityManager em;

    void follow(@Observes EditionPublished published) {
        for (Topic topic : published.edition().topics()) {
            Long origin = published.origins().get(topic.id());
            List<Material> before = origin == null ? List.of() : em.createQuery("select m from Material m where m.topic.id = :origin order by m.id",
                    Material.class).setParameter("origin", origin).getResultList();
            before.forEach(material -> em.persist(material.at(topic)));
        }
    }
}
