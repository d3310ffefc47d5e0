package org.arasan.report;

import static org.arasan.report.ReportTable.Heading.named;
import static org.arasan.report.ReportTable.Heading.of;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.arasan.resort.Closure;
import org.arasan.resort.Resort;
import org.arasan.resort.Room;
import org.arasan.stay.StayPeriod;
import org.arasan.stay.lodging.Occupancy;
import org.arasan.report.ReportTable.Heading;
import org.arasan.report.ReportTable.Sort;

/**
 * How many beds are taken each night, by category, of how many that could be slept in: extra beds and closed rooms are not counted among
 * these. A night is that from its day to the next; who moved in the middle of the stay counts where they slept.
 */
@Dependent
class OccupancyReport {

    private static final String TAKEN = """
            with night as (
                select cast(d as date) as day, (cast(d as date) + time '23:59') at time zone :zone as moment
                from generate_series(cast(:from as date), cast(:until as date), interval '1 day') d),
            lodged as (
                select s.bed_id, coalesce(s.bed_since, s.arrives) as since, s.leaves as until from stay s
                where s.resort_id = :resort and s.bed_id is not null and s.state in ('HELD', 'CONFIRMED', 'CHECKED_IN', 'CHECKED_OUT')
                and s.arrives < :ends and s.arrives > :earliest and s.leaves > :begins
                union all
                select f.bed_id, f.since, f.until from former_bed f join stay s on s.id = f.stay_id
                where s.resort_id = :resort and f.since < :ends and s.arrives > :earliest and f.until > :begins)
            select n.day, r.category, count(distinct l.bed_id)
            from night n join lodged l on l.since <= n.moment and l.until > n.moment join bed b on b.id = l.bed_id join room r on r.id = b.room_id
            group by n.day, r.category""";

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Occupancy occupancy;

    /** One row a day: for each category the beds taken, then all taken, all there are, and the share. */
    ReportTable make(ReportOrder order, String house, List<Resort> resorts) {
        Map<String, Nights> categories = new TreeMap<>();
        resorts.forEach(resort -> add(resort, order, categories));
        List<List<Object>> rows = order.from().datesUntil(order.until().plusDays(1)).map(day -> row(day, categories)).toList();
        return new ReportTable(new ReportTable.Head(order, house), headings(categories), rows, sums(categories, rows));
    }

    private static List<Heading> headings(Map<String, Nights> categories) {
        List<Heading> headings = new ArrayList<>(List.of(of("day", Sort.DAY)));
        categories.keySet().forEach(category -> headings.add(named(category, Sort.NUMBER)));
        headings.addAll(List.of(of("taken", Sort.NUMBER), of("beds", Sort.NUMBER), of("share", Sort.PERCENT)));
        return headings;
    }

    private static List<Object> row(LocalDate day, Map<String, Nights> categories) {
        List<Object> row = new ArrayList<>(List.of(day));
        categories.values().forEach(each -> row.add(each.taken.getOrDefault(day, 0L)));
        long taken = categories.values().stream().mapToLong(each -> each.taken.getOrDefault(day, 0L)).sum();
        long beds = categories.values().stream().mapToLong(each -> each.beds.getOrDefault(day, 0L)).sum();
        row.addAll(List.of(taken, beds, share(taken, beds)));
        return row;
    }

    private static List<Object> sums(Map<String, Nights> categories, List<List<Object>> rows) {
        int last = categories.size() + 2;
        List<Object> sums = new ArrayList<>();
        sums.add(null);
        for (int column = 1; column <= last; column++) {
            int at = column;
            sums.add(rows.stream().mapToLong(row -> (Long) row.get(at)).sum());
        }
        sums.add(share((Long) sums.get(last - 1), (Long) sums.get(last)));
        return sums;
    }

    private static long share(long taken, long beds) {
        return beds == 0 ? 0 : Math.round(100.0 * taken / beds);
    }

    /** What one category has each night. */
    private static final class Nights {
        private final Map<LocalDate, Long> taken = new HashMap<>();
        private final Map<LocalDate, Long> beds = new HashMap<>();
    }

    private void add(Resort resort, ReportOrder order, Map<String, Nights> categories) {
        Instant begins = order.from().atStartOfDay(resort.zone()).toInstant();
        Instant ends = order.until().plusDays(2).atStartOfDay(resort.zone()).toInstant();
        List<Closure> closures = occupancy.closures(resort.id(), begins, ends);
        for (Room room : occupancy.rooms(resort.id())) {
            Nights nights = categories.computeIfAbsent(room.category(), none -> new Nights());
            long beds = room.beds().stream().filter(bed -> !bed.extra()).count();
            order.from().datesUntil(order.until().plusDays(1)).filter(day -> open(room, day, resort, closures))
                    .forEach(day -> nights.beds.merge(day, beds, Long::sum));
        }
        taken(resort, order, begins, ends).forEach(each -> categories.computeIfAbsent((String) each[1], none -> new Nights())
                .taken.merge(((Date) each[0]).toLocalDate(), ((Number) each[2]).longValue(), Long::sum));
    }

    private static boolean open(Room room, LocalDate day, Resort resort, List<Closure> closures) {
        Instant night = day.atTime(23, 59).atZone(resort.zone()).toInstant();
        return closures.stream().noneMatch(closure -> closure.covers(room) && closure.overlaps(night, night.plusSeconds(1)));
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> taken(Resort resort, ReportOrder order, Instant begins, Instant ends) {
        return em.createNativeQuery(TAKEN).setParameter("zone", resort.zone().getId()).setParameter("resort", resort.id())
                .setParameter("from", order.from()).setParameter("until", order.until())
                .setParameter("begins", begins).setParameter("ends", ends)
                .setParameter("earliest", begins.minusSeconds((StayPeriod.LONGEST + 1L) * 86_400)).getResultList();
    }
}
