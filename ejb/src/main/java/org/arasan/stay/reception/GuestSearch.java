package org.arasan.stay.reception;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import org.arasan.Spelling;
import org.arasan.access.Caller;
import org.arasan.access.Role;
import org.arasan.resort.Resort;
import org.arasan.stay.Stay;

/** Finds guests by what stands on the paper they hold: name, IIN or voucher. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class GuestSearch {

    /** More than this nobody reads: a longer word finds fewer. */
    public static final int MOST = 50;

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Caller caller;

    /**
     * Stays at the caller's resorts whose guest's name or voucher holds {@code words}, however spelt, or whose guest has that IIN; the
     * latest stay first. Fewer than two letters find nobody.
     */
    public List<Stay> find(String words) {
        String name = Spelling.folded(words);
        if (name.length() < 2) {
            return List.of();
        }
        return em.createQuery("""
                select s from Stay s join fetch s.member m join fetch m.union join fetch s.resort r left join fetch s.intake i
                left join fetch s.voucher v left join fetch s.bed b left join fetch b.room
                where (m.folded like :name or m.iin = :iin or upper(v.number) like :voucher) and (:all = true or r.id = :own)
                order by s.period.arrives desc, m.family, m.given, s.id""", Stay.class)
                .setParameter("name", "%" + name.replace(' ', '%') + "%").setParameter("iin", words.strip())
                .setParameter("voucher", "%" + words.strip().toUpperCase(Locale.ROOT).replaceAll("[%_]", "") + "%")
                .setParameter("all", caller.confinedTo().isEmpty()).setParameter("own", caller.confinedTo().map(Resort::id).orElse(0L))
                .setMaxResults(MOST).getResultList();
    }
}
