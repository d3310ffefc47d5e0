package org.arasan.voucher;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.arasan.ExpectedVersion;
import org.arasan.Refusal;
import org.arasan.Rows;
import org.arasan.access.Caller;
import org.arasan.access.Office;
import org.arasan.access.OfficeLevel;
import org.arasan.access.Role;
import org.arasan.access.UnionRegister;
import org.arasan.resort.Resort;
import org.arasan.voucher.Voucher.State;

/** The federation grants quotas; every office sees, counted at this moment, those it may use. */
@Stateless
@RolesAllowed({Role.OFFICE, Role.HOUSE})
public class QuotaKeeping {

    /**
     * A quota and how it stands.
     *
     * @param left places that are free; below nothing never
     */
    public record Count(Quota quota, long applied, long approved, long used, long left) {

        /** Places taken. */
        public long taken() {
            return applied + approved + used;
        }
    }

    /**
     * A quota to be granted.
     *
     * @param union name of the union
     * @param region name of the region, or null for all
     * @param resort id of the resort, or null for any
     */
    public record Grant(String union, String region, Long resort, LocalDate firstDay, LocalDate lastDay, Integer vouchers) {
    }

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Caller caller;
    @Inject
    private UnionRegister unions;
    @Inject
    private QuotaPlaces places;
    @Inject
    private ExpectedVersion expected;

    /** All that the caller's office may use or sees, the latest days first. */
    public List<Count> counts() {
        Office office = caller.office();
        Map<Long, Map<State, Long>> taken = taken();
        return em.createQuery("""
                select q from Quota q join fetch q.union u left join fetch q.region left join fetch q.resort
                order by q.firstDay desc, u.name, q.id""", Quota.class).getResultStream()
                .filter(each -> sees(office, each)).map(each -> count(each, taken.getOrDefault(each.id(), Map.of()))).toList();
    }

    /** One of them. */
    public Count count(Long id) {
        return counts().stream().filter(each -> each.quota().id().equals(id)).findFirst().orElseThrow(Refusal::notFound);
    }

    /** Refuses a caller below the federation, a missing union, days that end before they begin, and a count below nothing. */
    public Quota grant(Grant grant) {
        requireFederation();
        if (grant.union() == null || grant.union().isBlank()) {
            throw Refusal.invalid("voucher.person-union").at("union");
        }
        if (grant.firstDay() == null || grant.lastDay() == null) {
            throw Refusal.invalid("voucher.dates-missing").at(grant.firstDay() == null ? "firstDay" : "lastDay");
        }
        Quota quota = new Quota(unions.union(grant.union()), unions.region(grant.region()),
                grant.resort() == null ? null : Rows.found(em, Resort.class, grant.resort()), grant.firstDay(), grant.lastDay());
        quota.grant(count(grant.vouchers()), 0);
        em.persist(quota);
        return quota;
    }

    /** Changes how many vouchers it grants; refused below those taken at this moment. */
    public Quota change(Long id, Integer vouchers) {
        Quota quota = locked(id);
        quota.grant(count(vouchers), places.taken(quota));
        return quota;
    }

    /** Takes a quota back on which no voucher ever stood. */
    public void remove(Long id) {
        Quota quota = locked(id);
        long ever = em.createQuery("select count(v) from Voucher v where v.quota = :quota", Long.class).setParameter("quota", quota)
                .getSingleResult();
        if (ever > 0) {
            throw Refusal.conflict("voucher.quota-in-use", ever);
        }
        em.remove(quota);
    }

    private Quota locked(Long id) {
        requireFederation();
        Quota quota = Rows.found(em, Quota.class, id);
        em.refresh(quota, LockModeType.PESSIMISTIC_WRITE);
        return expected.check(quota);
    }

    private void requireFederation() {
        if (caller.office().level() != OfficeLevel.FEDERATION) {
            throw Refusal.forbidden("refusal.forbidden");
        }
    }

    private static int count(Integer vouchers) {
        if (vouchers == null) {
            throw Refusal.invalid("voucher.quota-range", Quota.MOST_VOUCHERS).at("vouchers");
        }
        return vouchers;
    }

    private static boolean sees(Office office, Quota quota) {
        return quota.region() == null ? office.union() == null || office.union().id().equals(quota.union().id())
                : office.reaches(quota.union(), quota.region());
    }

    private Map<Long, Map<State, Long>> taken() {
        Map<Long, Map<State, Long>> taken = new HashMap<>();
        em.createQuery("select v.quota.id, v.state, count(v) from Voucher v where v.quota is not null group by v.quota.id, v.state",
                Object[].class).getResultStream().forEach(row -> taken.computeIfAbsent((Long) row[0], id -> new HashMap<>())
                        .put((State) row[1], (Long) row[2]));
        return taken;
    }

    private static Count count(Quota quota, Map<State, Long> by) {
        long applied = by.getOrDefault(State.APPLIED, 0L);
        long approved = by.getOrDefault(State.APPROVED, 0L);
        long used = by.getOrDefault(State.USED, 0L);
        return new Count(quota, applied, approved, used, quota.vouchers() - applied - approved - used);
    }
}
