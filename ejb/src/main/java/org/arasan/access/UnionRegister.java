package org.arasan.access;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.function.Function;
import org.arasan.Refusal;
import org.arasan.Spelling;
import org.arasan.member.Region;
import org.arasan.member.Union;

/** The unions and regions of the federation by name; one that is new is entered where it is first named. */
@Stateless
@RolesAllowed({Role.ADMINISTRATOR, Role.OFFICE})
public class UnionRegister {

    /** The longest name. */
    public static final int CHARACTERS = 160;

    @PersistenceContext
    private EntityManager em;

    public List<Union> unions() {
        return em.createQuery("select u from Union u order by u.name", Union.class).getResultList();
    }

    public List<Region> regions() {
        return em.createQuery("select r from Region r order by r.name", Region.class).getResultList();
    }

    /** The union of that name, however spelt; {@code null} for an empty name. Refuses a name without letters, or too long a one. */
    public Union union(String name) {
        return named(Union.class, name, Union::new, "union");
    }

    /** The region of that name, however spelt; {@code null} for an empty name. */
    public Region region(String name) {
        return named(Region.class, name, Region::new, "region");
    }

    private <T> T named(Class<T> type, String name, Function<String, T> fresh, String field) {
        if (name == null || name.isBlank()) {
            return null;
        }
        String folded = Spelling.folded(name);
        if (folded.isEmpty() || name.strip().length() > CHARACTERS) {
            throw Refusal.invalid("access.union-name", CHARACTERS).at(field);
        }
        return em.createQuery("select t from " + type.getSimpleName() + " t where t.folded = :folded", type)
                .setParameter("folded", folded).getResultStream().findFirst().orElseGet(() -> {
                    T entered = fresh.apply(name);
                    em.persist(entered);
                    return entered;
                });
    }
}
