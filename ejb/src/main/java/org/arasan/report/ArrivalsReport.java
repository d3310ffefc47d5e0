package org.arasan.report;

import static org.arasan.report.ReportTable.Heading.of;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.arasan.resort.Resort;
import org.arasan.stay.Stay;
import org.arasan.report.ReportTable.Sort;

/** Who arrives in these days, by day and name, whatever has become of it; nobody's IIN stands here. */
@Dependent
class ArrivalsReport {

    @PersistenceContext
    private EntityManager em;

    ReportTable make(ReportOrder order, String house, List<Resort> resorts) {
        List<List<Object>> rows = em.createQuery("""
                select s from Stay s join fetch s.member m join fetch m.union join fetch m.region left join fetch s.bed b
                left join fetch b.room left join fetch s.voucher
                where s.resort in :resorts and s.state not in (REQUESTED, CANCELLED)
                and s.period.firstDay >= :from and s.period.firstDay <= :until and s.period.arrives > :earliest
                order by s.period.firstDay, m.folded, s.id""", Stay.class).setParameter("resorts", resorts)
                .setParameter("from", order.from()).setParameter("until", order.until())
                .setParameter("earliest", order.from().minusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant())
                .getResultStream().map(ArrivalsReport::row).toList();
        return new ReportTable(new ReportTable.Head(order, house), List.of(of("day", Sort.DAY), of("guest", Sort.TEXT), of("union", Sort.TEXT),
                of("region", Sort.TEXT), of("bed", Sort.TEXT), of("category", Sort.TEXT), of("nights", Sort.NUMBER), of("voucher", Sort.TEXT),
                of("state", Sort.TEXT)), rows, List.of());
    }

    private static List<Object> row(Stay stay) {
        return Arrays.asList(stay.period().firstDay(), stay.member().fullName(), stay.member().union().name(), stay.member().region().name(),
                stay.bed() == null ? null : stay.bed().label(), stay.bed() == null ? stay.wish().category() : stay.bed().room().category(),
                (long) stay.period().nights(), stay.voucher() == null ? null : stay.voucher().number(), stay.state());
    }
}
