package org.arasan.material;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.arasan.Refusal;
import org.arasan.Rows;
import org.arasan.access.Caller;
import org.arasan.access.Role;
import org.arasan.programme.Topic;

/**
 * Gives materials to those who are taught by them: members those of the topics of an intake in which they are enrolled, trainers those of the
 * topics that they give there, administrators all. To everybody else there are none.
 */
@Stateless
@RolesAllowed({Role.ADMINISTRATOR, Role.TRAINER, Role.MEMBER})
public class MaterialReading {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Caller caller;
    @Inject
    private ContentStore store;

    /** Those of a topic, the oldest first. Refused as not found where the topic is none of the caller's. */
    public List<Material> of(Long topicId) {
        Topic topic = Rows.found(em, Topic.class, topicId);
        if (open(Set.of(topicId)).isEmpty()) {
            throw Refusal.notFound();
        }
        return materials(Set.of(topic.id()));
    }

    /** Those of several topics, by the topic's id; topics that are not the caller's, or have none, are left out. */
    public Map<Long, List<Material>> of(Collection<Long> topicIds) {
        return materials(open(topicIds)).stream().collect(Collectors.groupingBy(material -> material.topic().id()));
    }

    /** One file. Refused as not found where there is none, or its topic is none of the caller's. */
    public StoredFile file(Long id) {
        Material material = Rows.found(em, Material.class, id);
        if (!material.isFile() || open(Set.of(material.topic().id())).isEmpty()) {
            throw Refusal.notFound();
        }
        return material.file();
    }

    /** A part of a file, {@code from} counted from 0; refused like the file. */
    public byte[] part(Long id, int from, int length) {
        return store.part(file(id).sha256(), from, length);
    }

    private List<Material> materials(Collection<Long> topics) {
        return topics.isEmpty() ? List.of() : em.createQuery("""
                select m from Material m join fetch m.topic where m.topic.id in :topics order by m.addedAt, m.id""", Material.class)
                .setParameter("topics", topics).getResultList();
    }

    /** Which of the topics are the caller's to read. */
    private Collection<Long> open(Collection<Long> topics) {
        if (caller.is(Role.ADMINISTRATOR) || topics.isEmpty()) {
            return topics;
        }
        String rule = caller.is(Role.TRAINER) ? """
                select distinct l.topic.id from Lesson l where l.topic.id in :topics and l.state <> PLANNED and l.trainer.account = :caller"""
                : """
                select distinct t.id from Enrolment e join e.intake i join i.curriculum c join c.topics t
                where t.id in :topics and e.state = ENROLLED and e.member = :caller""";
        return em.createQuery(rule, Long.class).setParameter("topics", topics)
                .setParameter("caller", caller.is(Role.TRAINER) ? caller.account() : caller.member()).getResultList();
    }
}
