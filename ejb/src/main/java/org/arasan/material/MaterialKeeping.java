package org.arasan.material;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import org.arasan.ExpectedVersion;
import org.arasan.Length;
import org.arasan.Refusal;
import org.arasan.Rows;
import org.arasan.access.Role;
import org.arasan.clock.DomainClock;
import org.arasan.material.check.FileName;
import org.arasan.material.check.Inspection;
import org.arasan.material.check.LinkAddress;
import org.arasan.programme.Programme;
import org.arasan.programme.Topic;

/** Adds and takes away the materials of topics, the same for every house. What comes in is looked at first. */
@Stateless
@RolesAllowed(Role.HOUSE)
public class MaterialKeeping {

    private static final int MEGABYTE = 1024 * 1024;

    @PersistenceContext
    private EntityManager em;
    @Inject
    private ContentStore store;
    @Inject
    private DomainClock clock;
    @Inject
    private ExpectedVersion expected;

    /** Of how many bytes a file of that topic may be. */
    public int mostBytes(Long topicId) {
        return rules(Rows.found(em, Topic.class, topicId)).fileMegabytes() * MEGABYTE;
    }

    /**
     * Adds a file. Refuses one whose content is not what it is called, that could run something, that is too large alone or together with
     * the programme's others, or that the topic has already.
     *
     * @param title {@code null} for the name of the file
     */
    public Material addFile(Long topicId, String rawName, String title, byte[] bytes) {
        Topic topic = Rows.found(em, Topic.class, topicId);
        FileName name = FileName.of(rawName);
        MaterialRules rules = rules(topic);
        if (bytes.length > rules.fileMegabytes() * MEGABYTE) {
            throw Refusal.invalid("material.too-large", name.text(), rules.fileMegabytes()).at("file");
        }
        StoredFile file = new StoredFile(name.text(), Inspection.judge(name, bytes), bytes.length, ContentStore.sum(bytes));
        refuseTwice(topic, "sha256", file.sha256(), "file");
        requireRoom(topic, file, rules);
        store.keep(file.sha256(), bytes);
        return kept(new Material(topic, file, titled(title, name.text()), clock.now()));
    }

    /** Adds a link. Refuses an address that is none of the web, and one that the topic has already. */
    public Material addLink(Long topicId, String title, String address) {
        Topic topic = Rows.found(em, Topic.class, topicId);
        LinkAddress link = LinkAddress.of(address);
        refuseTwice(topic, "address", link.text(), "address");
        return kept(new Material(topic, link.text(), titled(title, link.host()), clock.now()));
    }

    /** Takes a material away; its content goes with the last material that gives it out. */
    public void remove(Long id) {
        Material material = Rows.found(em, Material.class, id);
        em.remove(material);
        em.flush();
        if (material.isFile()) {
            store.forgetUnused(material.file().sha256());
        }
    }

    @RolesAllowed(Role.ADMINISTRATOR)
    public MaterialRules rules(Long programmeId) {
        return MaterialRules.of(Rows.found(em, Programme.class, programmeId), em);
    }

    /** How large files may be from now on; what is there stays. */
    public MaterialRules set(Long programmeId, Integer fileMegabytes, Integer programmeMegabytes) {
        MaterialRules rules = expected.check(MaterialRules.of(Rows.found(em, Programme.class, programmeId, LockModeType.PESSIMISTIC_WRITE), em));
        rules.set(fileMegabytes, programmeMegabytes);
        MaterialRules kept = em.merge(rules);
        em.flush();
        return kept;
    }

    private MaterialRules rules(Topic topic) {
        return MaterialRules.of(topic.curriculum().programme(), em);
    }

    private static String titled(String title, String otherwise) {
        return title == null || title.isBlank() ? otherwise : Length.within(Length.NAME, title.strip(), "title");
    }

    private void refuseTwice(Topic topic, String column, String value, String field) {
        em.createQuery("select m from Material m where m.topic = :topic and m." + column + " = :value", Material.class)
                .setParameter("topic", topic).setParameter("value", value).getResultStream().findFirst().ifPresent(other -> {
                    throw Refusal.conflict("material.twice", other.title()).at(field);
                });
    }

    /** The programme is locked, so that two who add at the same time do not both take the last room. */
    private void requireRoom(Topic topic, StoredFile file, MaterialRules rules) {
        Programme programme = em.find(Programme.class, topic.curriculum().programme().id(), LockModeType.PESSIMISTIC_WRITE);
        Number taken = (Number) em.createNativeQuery("""
                select coalesce(sum(size), 0) from (select distinct m.sha256, m.size from material m join topic t on t.id = m.topic_id
                join curriculum c on c.id = t.curriculum_id where c.programme_id = :programme and m.sha256 <> :own) kept""")
                .setParameter("programme", programme.id()).setParameter("own", file.sha256()).getSingleResult();
        if (taken.longValue() + file.size() > (long) rules.programmeMegabytes() * MEGABYTE) {
            throw Refusal.conflict("material.no-room", file.name(), rules.programmeMegabytes()).at("file");
        }
    }

    private Material kept(Material material) {
        em.persist(material);
        em.flush();
        return material;
    }
}
