package org.arasan.meal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.arasan.programme.Enrolment;
import org.arasan.programme.Intake;
import org.arasan.resort.ResortHours;
import org.arasan.stay.Stay;

/**
 * At which sittings guests eat: by their seats, and who has none where {@link EvenSittings} would put them. The one place that knows, for
 * members' days, for planning and for the kitchen.
 */
@Dependent
public class WhoEatsWhen {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private UsualSittings usual;

    /** The sitting, counted from 1, of each meal that has more than one; {@code stay} is null where none is booked yet. */
    public Map<ResortHours.Kind, Integer> of(Enrolment enrolment, Stay stay) {
        Intake intake = enrolment.intake();
        Map<ResortHours.Kind, Integer> seats = stay == null ? Map.of() : seats(List.of(stay)).getOrDefault(stay.id(), Map.of());
        List<ResortHours.Kind> choices = Sitting.MEALS.stream().filter(meal -> intake.resort().hours(meal).size() > 1).toList();
        Map<ResortHours.Kind, Integer> sittings = new EnumMap<>(ResortHours.Kind.class);
        choices.stream().filter(meal -> stands(intake, meal, seats)).forEach(meal -> sittings.put(meal, seats.get(meal)));
        if (sittings.size() < choices.size()) {
            String party = usual.partiesOf(List.of(enrolment)).get(enrolment.id());
            usual.of(intake).forEach((meal, of) -> sittings.putIfAbsent(meal, of.get(party)));
        }
        sittings.values().removeIf(Objects::isNull);
        return sittings;
    }

    /** When each of these guests eats, in their order; all stay at one resort. */
    public List<MealTimes> of(Collection<Stay> stays) {
        Map<Long, Map<ResortHours.Kind, Integer>> seats = seats(stays);
        List<Enrolment> enrolments = stays.stream().map(Stay::enrolment).filter(Objects::nonNull).toList();
        Map<Long, String> parties = enrolments.isEmpty() ? Map.of() : usual.partiesOf(enrolments);
        Map<Long, Map<ResortHours.Kind, Map<String, Integer>>> rules = new HashMap<>();
        return stays.stream().map(stay -> {
            Map<ResortHours.Kind, Sitting> meals = new EnumMap<>(ResortHours.Kind.class);
            for (ResortHours.Kind meal : Sitting.MEALS) {
                List<Sitting> sittings = Sitting.of(stay.resort(), meal);
                Integer number = seats.getOrDefault(stay.id(), Map.of()).get(meal);
                if ((number == null || number > sittings.size()) && sittings.size() > 1 && stay.enrolment() != null) {
                    number = rules.computeIfAbsent(stay.intake().id(), id -> usual.of(stay.intake())).get(meal)
                            .get(parties.get(stay.enrolment().id()));
                }
                sitting(sittings, number, meals);
            }
            return new MealTimes(stay.id(), meals);
        }).toList();
    }

    private static void sitting(List<Sitting> sittings, Integer number, Map<ResortHours.Kind, Sitting> meals) {
        if (sittings.size() == 1) {
            meals.put(sittings.get(0).meal(), sittings.get(0));
        } else if (number != null && number <= sittings.size()) {
            meals.put(sittings.get(0).meal(), sittings.get(number - 1));
        }
    }

    private static boolean stands(Intake intake, ResortHours.Kind meal, Map<ResortHours.Kind, Integer> seats) {
        return seats.containsKey(meal) && seats.get(meal) <= intake.resort().hours(meal).size();
    }

    private Map<Long, Map<ResortHours.Kind, Integer>> seats(Collection<Stay> stays) {
        Map<Long, Map<ResortHours.Kind, Integer>> seats = new HashMap<>();
        if (!stays.isEmpty()) {
            em.createQuery("select s.stay.id, s.meal, s.sitting from SittingSeat s where s.stay in :stays", Object[].class)
                    .setParameter("stays", stays).getResultStream().forEach(row -> seats.computeIfAbsent((Long) row[0],
                            id -> new EnumMap<>(ResortHours.Kind.class)).put((ResortHours.Kind) row[1], (Integer) row[2]));
        }
        return seats;
    }
}
