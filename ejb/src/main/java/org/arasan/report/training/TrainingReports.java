package org.arasan.report.training;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.arasan.Language;
import org.arasan.Rows;
import org.arasan.access.Caller;
import org.arasan.access.Role;
import org.arasan.member.Region;
import org.arasan.member.Union;
import org.arasan.programme.Programme;
import org.arasan.report.ReportRules;
import org.arasan.report.training.TrainingReport.Row;
import org.arasan.resort.Resort;

/** Who was trained, how long, and how many of them to the end: by union, region, programme, house, year or month. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class TrainingReports {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Caller caller;
    @Inject
    private ReportRules rules;
    @Inject
    private CourseFigures figures;

    /** What figures can be confined to, by name. */
    public record Choices(List<Union> unions, List<Region> regions, List<Programme> programmes) {
    }

    /** Makes the report. An administrator of one resort is told of that one alone; another's looks as if there were none. */
    public TrainingReport make(TrainingOrder asked, Language language) {
        if (asked.of().resort() != null) {
            caller.mayManage(asked.of().resort());
        }
        TrainingOrder order = caller.confinedTo().map(own -> asked.at(own.id())).orElse(asked);
        List<String> filters = filters(order.of(), language);
        String house = order.of().resort() == null ? null : Rows.found(em, Resort.class, order.of().resort()).name();
        int youth = rules.rule().youthUntil();
        Map<Long, Figures> counted = figures.count(order, youth);
        Figures sum = counted.getOrDefault(null, Figures.NONE);
        counted.remove(null);
        return new TrainingReport(order, house, filters, youth, rows(order.by(), counted, language), sum);
    }

    /** By what the figures can be confined: everything, and for an administrator of one resort what has occurred in its intakes. */
    public Choices choices() {
        return new Choices(met("union", Union.class), met("region", Region.class), programmes());
    }

    private <T> List<T> met(String kept, Class<T> type) {
        String named = "select t from " + type.getSimpleName() + " t ";
        return caller.confinedTo().map(own -> em.createQuery(named + "where t in (select m." + kept
                        + " from Enrolment e join e.member m where e.intake.resort = :own) order by t.name", type).setParameter("own", own))
                .orElseGet(() -> em.createQuery(named + "order by t.name", type)).getResultList();
    }

    private List<Row> rows(Dimension by, Map<Long, Figures> counted, Language language) {
        Map<Long, String> names = names(by, language);
        Comparator<Row> order = by.overTime() ? Comparator.comparing(Row::key)
                : Comparator.comparing((Row row) -> row.figures().people()).reversed().thenComparing(Row::label);
        return counted.entrySet().stream().map(each -> new Row(each.getKey(), label(by, each.getKey(), names), each.getValue()))
                .sorted(order).toList();
    }

    private static String label(Dimension by, Long key, Map<Long, String> names) {
        return switch (by) {
            case YEAR -> String.valueOf(key);
            case MONTH -> TrainingOrder.month(key).toString();
            default -> names.get(key);
        };
    }

    private Map<Long, String> names(Dimension by, Language language) {
        return switch (by) {
            case UNION -> names(Union.class, Union::id, Union::name);
            case REGION -> names(Region.class, Region::id, Region::name);
            case HOUSE -> names(Resort.class, Resort::id, Resort::name);
            case PROGRAMME -> programmes().stream().collect(Collectors.toMap(Programme::id, each -> each.title(language)));
            case YEAR, MONTH -> Map.of();
        };
    }

    private <T> Map<Long, String> names(Class<T> type, Function<T, Long> id, Function<T, String> name) {
        return em.createQuery("select t from " + type.getSimpleName() + " t", type).getResultStream().collect(Collectors.toMap(id, name));
    }

    private List<Programme> programmes() {
        return em.createQuery("select distinct p from Programme p left join fetch p.titles order by p.id", Programme.class).getResultList();
    }

    private List<String> filters(TrainingOrder.Filter of, Language language) {
        List<String> names = new ArrayList<>();
        if (of.union() != null) {
            names.add(Rows.found(em, Union.class, of.union()).name());
        }
        if (of.region() != null) {
            names.add(Rows.found(em, Region.class, of.region()).name());
        }
        if (of.programme() != null) {
            names.add(Rows.found(em, Programme.class, of.programme()).title(language));
        }
        return names;
    }
}
