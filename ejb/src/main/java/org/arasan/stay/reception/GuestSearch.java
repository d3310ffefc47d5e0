package org.arasan.stay.reception;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Locale;
import org.arasan.Spelling;
import org.arasan.access.Caller;
import org.arasan.access.Role;
import org.arasan.member.Iin;
import org.arasan.resort.Resort;
import org.arasan.stay.Stay;

/** Finds guests by what stands on the paper they hold: name, IIN, or the voucher as typed or scanned. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class GuestSearch {

    /** More than this nobody reads: a longer word finds fewer. */
    public static final int MOST = 50;

    private static final String WHOLE = """
            select s from Stay s join fetch s.member m join fetch m.union join fetch s.resort r left join fetch s.intake
            left join fetch s.voucher v left join fetch s.bed b left join fetch b.room where\s""";
    private static final String OWN = " and (:all = true or r.id = :own) order by s.period.arrives desc, m.family, m.given, s.id";

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Caller caller;

    /**
     * Stays at the caller's resorts, the latest first. Twelve digits that are a sound IIN find that guest, an address or letters with
     * figures a voucher, anything else names that hold it, however spelt. Fewer than two letters find nobody.
     */
    public List<Stay> find(String words) {
        String folded = Spelling.folded(words);
        if (folded.length() < 2) {
            return List.of();
        }
        String digits = words.replaceAll("\\s", "");
        if (Iin.flaw(digits) == Iin.Flaw.SOUND) {
            return list("m.iin = :iin", "iin", digits);
        }
        return folded.matches(".*\\d.*") ? byVoucher(words) : list("m.folded like :name", "name", "%" + folded.replace(' ', '%') + "%");
    }

    /** Exactly that number; where there is none, numbers that hold it. */
    private List<Stay> byVoucher(String words) {
        ScannedVoucher scanned = ScannedVoucher.of(words);
        List<Stay> exact = list("v.number in :number", "number", scanned.spellings());
        String part = scanned.number().toUpperCase(Locale.ROOT).replaceAll("[%_\\\\]", "");
        return exact.isEmpty() ? list("upper(v.number) like :number", "number", "%" + part + "%") : exact;
    }

    private List<Stay> list(String which, String name, Object value) {
        TypedQuery<Stay> query = em.createQuery(WHOLE + which + OWN, Stay.class).setParameter(name, value);
        return query.setParameter("all", caller.confinedTo().isEmpty()).setParameter("own", caller.confinedTo().map(Resort::id).orElse(0L))
                .setMaxResults(MOST).getResultList();
    }
}
