package org.arasan.report;

import static org.arasan.report.ReportTable.Heading.of;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.List;
import org.arasan.resort.Resort;
import org.arasan.report.ReportTable.Sort;

/**
 * Vouchers issued, used and annulled in these days, by union. One that a list brought counts as issued when it was taken in. A voucher is
 * of the resort where it served, or else of the one it was issued for; one good for any resort counts only where all are reported.
 */
@Dependent
class VouchersReport {

    private static final String COUNTS = """
            with life as (
                select v.id, v.union_id, coalesce(s.resort_id, v.resort_id) as resort_id,
                    coalesce((select max(t.at) from voucher_step t where t.voucher_id = v.id and t.what in ('APPROVED', 'IMPORTED', 'REISSUED')),
                        c.at) as issued,
                    c.at as used, (select max(t.at) from voucher_step t where t.voucher_id = v.id and t.what = 'ANNULLED') as annulled, v.state
                from voucher v
                left join stay s on s.voucher_id = v.id and s.state <> 'CANCELLED'
                left join lateral (select max(e.at) as at from stay_event e where e.stay_id = s.id and e.what = 'CONFIRMED') c on true
                where v.state in ('APPROVED', 'USED', 'ANNULLED')),
            told as (
                select l.*, coalesce(r.zone, :zone) as zone from life l left join resort r on r.id = l.resort_id
                where l.resort_id in :resorts or (l.resort_id is null and :everywhere = true))
            select u.name,
                count(*) filter (where cast(issued at time zone zone as date) between cast(:from as date) and cast(:until as date)),
                count(*) filter (where state = 'USED' and cast(used at time zone zone as date) between cast(:from as date) and cast(:until as date)),
                count(*) filter (where cast(annulled at time zone zone as date) between cast(:from as date) and cast(:until as date)),
                count(*) filter (where state = 'APPROVED')
            from told join union_org u on u.id = union_id group by u.name order by u.name""";

    @PersistenceContext
    private EntityManager em;

    /** One row a union: issued, used, annulled in these days, and how many are open now. */
    ReportTable make(ReportOrder order, String house, List<Resort> resorts) {
        return ReportTable.summed(new ReportTable.Head(order, house), List.of(of("union", Sort.TEXT), of("issued", Sort.NUMBER), of("used", Sort.NUMBER),
                of("annulled", Sort.NUMBER), of("open", Sort.NUMBER)), counts(order, resorts));
    }

    @SuppressWarnings("unchecked")
    private List<List<Object>> counts(ReportOrder order, List<Resort> resorts) {
        List<Object[]> rows = em.createNativeQuery(COUNTS).setParameter("zone", resorts.isEmpty() ? "UTC" : resorts.get(0).zone().getId()).setParameter("everywhere", order.resort() == null)
                .setParameter("resorts", resorts.stream().map(Resort::id).toList())
                .setParameter("from", order.from()).setParameter("until", order.until()).getResultList();
        return rows.stream().map(Arrays::asList).toList();
    }
}
