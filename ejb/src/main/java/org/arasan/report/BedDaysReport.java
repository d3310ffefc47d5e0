package org.arasan.report;

import static org.arasan.report.ReportTable.Heading.of;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.arasan.clock.DomainClock;
import org.arasan.resort.Resort;
import org.arasan.stay.StayPeriod;
import org.arasan.report.ReportTable.Sort;

/**
 * Bed-days by union and region. A bed-day is a night: ten calendar days are nine of them, as statistics count. Those before today are
 * slept ones; the rest are to come.
 */
@Dependent
class BedDaysReport {

    private static final String NIGHTS = """
            select u.name, g.name, count(*),
                sum(greatest(0, least(s.last_day, cast(:end as date), cast(:today as date)) - greatest(s.first_day, cast(:from as date)))
                    * case when s.state in ('CHECKED_IN', 'CHECKED_OUT') then 1 else 0 end),
                sum(greatest(0, least(s.last_day, cast(:end as date)) - greatest(s.first_day, cast(:from as date), cast(:today as date)))
                    * case when s.state in ('CONFIRMED', 'CHECKED_IN') then 1 else 0 end)
            from stay s join member m on m.id = s.member_id join union_org u on u.id = m.union_id join region g on g.id = m.region_id
            where s.resort_id = :resort and s.state in ('CONFIRMED', 'CHECKED_IN', 'CHECKED_OUT')
            and s.first_day < cast(:end as date) and s.last_day > cast(:from as date)
            and s.arrives > cast(:earliest as date)
            group by u.name, g.name""";

    @PersistenceContext
    private EntityManager em;
    @Inject
    private DomainClock clock;

    /** One row a union and region: guests, bed-days slept, bed-days to come. */
    ReportTable make(ReportOrder order, String house, List<Resort> resorts) {
        Map<List<String>, long[]> all = new TreeMap<>((one, other) -> String.join("\n", one).compareTo(String.join("\n", other)));
        for (Resort resort : resorts) {
            nights(order, resort).forEach(row -> {
                long[] sums = all.computeIfAbsent(List.of((String) row[0], (String) row[1]), none -> new long[3]);
                for (int i = 0; i < sums.length; i++) {
                    sums[i] += ((Number) row[i + 2]).longValue();
                }
            });
        }
        return ReportTable.summed(new ReportTable.Head(order, house), List.of(of("union", Sort.TEXT), of("region", Sort.TEXT), of("guests", Sort.NUMBER),
                of("slept", Sort.NUMBER), of("to-come", Sort.NUMBER)), all.entrySet().stream().map(BedDaysReport::row).toList());
    }

    private static List<Object> row(Map.Entry<List<String>, long[]> each) {
        long[] sums = each.getValue();
        return List.of(each.getKey().get(0), each.getKey().get(1), sums[0], sums[1], sums[2]);
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> nights(ReportOrder order, Resort resort) {
        LocalDate today = clock.today(resort.zone());
        return em.createNativeQuery(NIGHTS).setParameter("resort", resort.id()).setParameter("from", order.from())
                .setParameter("end", order.until().plusDays(1)).setParameter("today", today)
                .setParameter("earliest", order.from().minusDays(StayPeriod.LONGEST + 1L)).getResultList();
    }
}
