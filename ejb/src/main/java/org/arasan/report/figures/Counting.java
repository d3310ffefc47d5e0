package org.arasan.report.figures;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.arasan.Language;
import org.arasan.clock.DomainClock;
import org.arasan.member.Region;
import org.arasan.member.Union;
import org.arasan.programme.Programme;
import org.arasan.report.figures.PublicFigures.Topic;

/** Counts what is told to everybody, in a query for each table; {@link Publishing} decides what of it may be shown. */
@Dependent
class Counting {

    /** How many years are told, this one included. */
    private static final int YEARS = 6;

    private static final String TALLY = """
            with course as (
                select %s as key, cast(extract(year from i.last_day) as integer) as year, e.member_id, o.id is not null as completed,
                    coalesce(o.hours_attended, 0) as hours,
                    o.id is null and exists (select 1 from attendance a where a.enrolment_id = e.id and a.mark in ('PRESENT', 'LATE')) as left_it
                from intake i join enrolment e on e.intake_id = i.id and e.state = 'ENROLLED' join member m on m.id = e.member_id
                left join completion o on o.enrolment_id = e.id
                where i.last_day between :from and :until and i.ends <= :now)
            select key, year, count(*) filter (where completed), count(distinct member_id) filter (where completed), sum(hours),
                count(*) filter (where left_it), count(distinct member_id) filter (where left_it)
            from course where year in (:years) group by grouping sets ((key, year), (key), (year), ())""";

    @PersistenceContext
    private EntityManager em;
    @Inject
    private DomainClock clock;

    PublicFigures figures() {
        int last = clock.today(ZoneOffset.UTC).getYear();
        List<Integer> asked = IntStream.rangeClosed(last - YEARS + 1, last).boxed().toList();
        List<Integer> years = tallies("cast(null as bigint)", asked).stream().filter(each -> each.year() != null && each.people() >= Suppression.FEWEST)
                .map(Tally::year).distinct().sorted().toList();
        if (years.isEmpty()) {
            return new PublicFigures(clock.now(), List.of(), null, List.of());
        }
        Publishing publishing = new Publishing(years);
        return new PublicFigures(clock.now(), publishing.years(tallies("cast(null as bigint)", years)), publishing.all(),
                Stream.of(Topic.values()).map(topic -> publishing.table(topic, tallies(key(topic), years), names(topic))).toList());
    }

    @SuppressWarnings("unchecked")
    private List<Tally> tallies(String key, Collection<Integer> years) {
        List<Object[]> rows = em.createNativeQuery(String.format(TALLY, key)).setParameter("years", years).setParameter("now", clock.now())
                .setParameter("from", LocalDate.of(years.stream().min(Integer::compare).orElseThrow(), 1, 1))
                .setParameter("until", LocalDate.of(years.stream().max(Integer::compare).orElseThrow(), 12, 31)).getResultList();
        return rows.stream().map(Tally::of).toList();
    }

    private static String key(Topic topic) {
        return switch (topic) {
            case SECTOR -> "m.union_id";
            case REGION -> "m.region_id";
            case PROGRAMME -> "i.programme_id";
        };
    }

    private Map<Long, Map<Language, String>> names(Topic topic) {
        return switch (topic) {
            case SECTOR -> all(Union.class, Union::id, each -> named(language -> each.name()));
            case REGION -> all(Region.class, Region::id, each -> named(language -> each.name()));
            case PROGRAMME -> all(Programme.class, Programme::id, each -> named(each::title));
        };
    }

    private <T> Map<Long, Map<Language, String>> all(Class<T> type, Function<T, Long> id, Function<T, Map<Language, String>> names) {
        return em.createQuery("select t from " + type.getSimpleName() + " t", type).getResultStream().collect(Collectors.toMap(id, names));
    }

    private static Map<Language, String> named(Function<Language, String> name) {
        return Arrays.stream(Language.values())
                .collect(Collectors.toMap(Function.identity(), name, (one, same) -> one, () -> new EnumMap<>(Language.class)));
    }
}
