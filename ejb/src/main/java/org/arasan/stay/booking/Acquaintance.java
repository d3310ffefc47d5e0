package org.arasan.stay.booking;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import org.arasan.Refusal;
import org.arasan.access.Caller;
import org.arasan.resort.Resort;

/**
 * Whom an administrator may book: of one resort those who came there, who hold a voucher that is good there, or whose whole IIN is named;
 * of all resorts everybody. Others look as if there were none. Whoever is booked is shown with name and IIN, so that without this anybody
 * could be read by counting through the ids.
 */
@Dependent
class Acquaintance {

    private static final String KNOWN_THERE = """
            \sand (exists (select s from Stay s where s.member = m and s.resort = :resort)
              or exists (select e from Enrolment e where e.member = m and e.intake.resort = :resort)
              or exists (select v from Voucher v where v.holder = m and v.state = org.arasan.voucher.Voucher.State.APPROVED
                and (v.terms.resort is null or v.terms.resort = :resort)))""";

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Caller caller;

    /**
     * The id of the guest named by an id, an IIN or both. Refused at the field {@code member} where neither is, and as not found where the
     * caller knows nobody like that.
     */
    Long guest(Long member, String iin, Resort resort) {
        String digits = iin == null || iin.isBlank() ? null : iin.replaceAll("\\s", "");
        if (member == null && digits == null) {
            throw Refusal.invalid("stay.guest-missing").at("member");
        }
        boolean known = digits != null || caller.confinedTo().isEmpty();
        // only what is asked: a query for all cases is planned anew at each booking
        TypedQuery<Long> query = em.createQuery("select m.id from Member m where m.erasedAt is null" + (member == null ? "" : " and m.id = :id")
                + (digits == null ? "" : " and m.iin = :iin") + (known ? "" : KNOWN_THERE), Long.class);
        if (member != null) {
            query.setParameter("id", member);
        }
        if (digits != null) {
            query.setParameter("iin", digits);
        }
        if (!known) {
            query.setParameter("resort", resort);
        }
        return query.getResultList().stream().findFirst().orElseThrow(Refusal::notFound);
    }
}
