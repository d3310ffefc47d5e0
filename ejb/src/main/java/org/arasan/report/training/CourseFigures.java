package org.arasan.report.training;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.arasan.clock.DomainClock;
import org.arasan.report.training.TrainingOrder.Filter;

/** Counts in the database: two queries, whatever the number of rows. Guards nothing: use cases ask it after they have asked who calls. */
@Dependent
class CourseFigures {

    private static final String COURSES = """
            with course as materialized (
                select c.*, %s as key from (
                    select e.id, e.member_id, i.programme_id, i.resort_id, i.first_day, i.last_day, m.sex, m.born, m.union_id, m.region_id
                    from intake i join enrolment e on e.intake_id = i.id and e.state = 'ENROLLED' join member m on m.id = e.member_id
                    where i.last_day between :from and :until and i.ends <= :now
                    and (cast(:resort as bigint) is null or i.resort_id = :resort) and (cast(:union as bigint) is null or m.union_id = :union)
                    and (cast(:region as bigint) is null or m.region_id = :region)
                    and (cast(:programme as bigint) is null or i.programme_id = :programme)) c)
            """;
    private static final String PEOPLE = """
            , heard as (
                select a.enrolment_id, count(distinct h.ordinal) as hours
                from course c join attendance a on a.enrolment_id = c.id join academic_hour h on h.id = a.hour_id
                where a.mark in ('PRESENT', 'LATE') group by a.enrolment_id),
            told as (
                select c.*, o.id is not null as completed, coalesce(h.hours, 0) as hours, coalesce(s.last_day - s.first_day, 0) as nights
                from course c left join heard h on h.enrolment_id = c.id left join completion o on o.enrolment_id = c.id
                left join stay s on s.enrolment_id = c.id and s.state in ('CHECKED_IN', 'CHECKED_OUT'))
            select key, count(distinct member_id) filter (where completed), count(*) filter (where completed or hours > 0),
                count(*) filter (where completed), sum(hours), sum(nights),
                count(distinct member_id) filter (where completed and sex = 'FEMALE'),
                count(distinct member_id) filter (where completed and extract(year from age(first_day, born)) <= :youth)
            from told group by grouping sets ((key), ())""";
    private static final String GIVEN = """
            select c.key, count(distinct a.hour_id) from course c join attendance a on a.enrolment_id = c.id
            where a.mark is not null group by grouping sets ((c.key), ())""";

    @PersistenceContext
    private EntityManager em;
    @Inject
    private DomainClock clock;

    /** By key; under {@code null} those of all together. Rows without anybody are left out. */
    Map<Long, Figures> count(TrainingOrder order, int youthUntil) {
        Map<Long, Long> given = new HashMap<>();
        rows(order, COURSES + GIVEN, null).forEach(row -> given.put(key(row), number(row, 1)));
        Map<Long, Figures> figures = new HashMap<>();
        rows(order, COURSES + PEOPLE, youthUntil).forEach(row -> figures.put(key(row), new Figures(number(row, 1), number(row, 2), number(row, 3),
                given.getOrDefault(key(row), 0L), number(row, 4), number(row, 5), number(row, 6), number(row, 7))));
        return figures;
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(TrainingOrder order, String sql, Integer youthUntil) {
        Filter of = order.of();
        Query query = em.createNativeQuery(String.format(sql, order.by().key())).setParameter("from", order.from())
                .setParameter("until", order.until()).setParameter("now", clock.now()).setParameter("resort", of.resort())
                .setParameter("union", of.union()).setParameter("region", of.region()).setParameter("programme", of.programme());
        return (youthUntil == null ? query : query.setParameter("youth", youthUntil)).getResultList();
    }

    private static Long key(Object[] row) {
        return row[0] == null ? null : ((Number) row[0]).longValue();
    }

    private static long number(Object[] row, int column) {
        return row[column] == null ? 0 : ((Number) row[column]).longValue();
    }
}
