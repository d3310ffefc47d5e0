package org.arasan.planning;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.arasan.Language;
import org.arasan.course.AcademicHour.RollCall;
import org.arasan.member.Sex;
import org.arasan.planning.IntakeFigures.Course;
import org.arasan.planning.IntakeFigures.House;
import org.arasan.planning.IntakeFigures.People;
import org.arasan.planning.IntakeFigures.Stays;
import org.arasan.programme.Intake;
import org.arasan.programme.Topic;
import org.arasan.stay.Need;
import org.arasan.stay.Stay;

/** Counts an intake: one query a kind of row. */
@Dependent
class IntakeCounting {

    private static final String GUESTS = """
            select m.iin, m.sex, m.contacts.language, s.wish.need, s.wish.wish from Stay s join s.member m join s.enrolment e
            where e.intake = :intake and e.state = ENROLLED and s.state <> CANCELLED""";
    private static final String LISTENERS = """
            select m.iin, m.sex, m.contacts.language, cast(null as String), cast(null as String) from Enrolment e join e.member m
            where e.intake = :intake and e.state = ENROLLED""";

    @PersistenceContext
    private EntityManager em;

    /** Its figures; the use case that calls has asked whether the caller may see them. */
    IntakeFigures figures(Intake intake) {
        return new IntakeFigures(intake.staysOvernight(), people(intake), house(intake), stays(intake), course(intake));
    }

    private record Guest(String iin, Sex sex, Language language, Need need, String wish) {
    }

    private People people(Intake intake) {
        List<Guest> guests = em.createQuery(intake.staysOvernight() ? GUESTS : LISTENERS, Object[].class)
                .setParameter("intake", intake).getResultStream()
                .map(row -> new Guest((String) row[0], (Sex) row[1], (Language) row[2], row[3] == null ? Need.NONE : (Need) row[3], (String) row[4])).toList();
        Map<Language, Long> languages = new EnumMap<>(Language.class);
        guests.forEach(guest -> languages.merge(guest.language(), 1L, Long::sum));
        long women = guests.stream().filter(guest -> guest.sex() == Sex.FEMALE).count();
        return new People(guests.size(), women, guests.size() - women, couples(guests),
                guests.stream().map(Guest::wish).filter(Objects::nonNull).count(), languages, unions(intake),
                needing(guests, Need.WHEELCHAIR), needing(guests, Need.LOWER_FLOOR));
    }

    private Map<String, Long> unions(Intake intake) {
        Map<String, Long> shares = new LinkedHashMap<>();
        em.createQuery("""
                select u.name, count(e) from Enrolment e join e.member.union u where e.intake = :intake and e.state = ENROLLED
                group by u.name order by count(e) desc, u.name""", Object[].class).setParameter("intake", intake).getResultList()
                .forEach(row -> shares.put((String) row[0], (Long) row[1]));
        return shares;
    }

    private static long needing(List<Guest> guests, Need need) {
        return guests.stream().filter(guest -> guest.need() == need).count();
    }

    private static long couples(List<Guest> guests) {
        Map<String, Guest> byIin = new HashMap<>();
        guests.stream().filter(guest -> guest.iin() != null).forEach(guest -> byIin.put(guest.iin(), guest));
        return guests.stream().filter(guest -> {
            Guest other = byIin.get(guest.wish());
            return other != null && other.wish() != null && other.wish().equals(guest.iin()) && guest.sex() != other.sex();
        }).count() / 2;
    }

    private House house(Intake intake) {
        long taken = em.createQuery("""
                select count(distinct s.bed) from Stay s where s.resort = :resort and (s.intake is null or s.intake <> :intake)
                and s.state in (HELD, CONFIRMED, CHECKED_IN) and s.period.arrives < :ends and s.period.leaves > :begins""", Long.class)
                .setParameter("resort", intake.resort()).setParameter("intake", intake)
                .setParameter("begins", intake.begins()).setParameter("ends", intake.ends()).getSingleResult();
        Object[] rooms = em.createQuery("""
                select (select count(b) from Bed b where b.room.resort = :resort), count(r)
                from Room r where r.resort = :resort and r.accessible""", Object[].class)
                .setParameter("resort", intake.resort()).getSingleResult();
        return new House((Long) rooms[0], taken, (Long) rooms[1]);
    }

    private Stays stays(Intake intake) {
        Map<Stay.State, Long> all = new EnumMap<>(Stay.State.class);
        long open = 0;
        long placed = 0;
        for (Object[] row : em.createQuery("""
                select s.state, count(s), count(s.bed) from Stay s where s.intake = :intake and s.state not in (REQUESTED, HELD, CANCELLED)
                group by s.state""", Object[].class).setParameter("intake", intake).getResultList()) {
            Stay.State state = (Stay.State) row[0];
            all.put(state, (Long) row[1]);
            if (state == Stay.State.CONFIRMED || state == Stay.State.CHECKED_IN) {
                open += (Long) row[1];
                placed += (Long) row[2];
            }
        }
        return new Stays(all.values().stream().mapToLong(Long::longValue).sum(), placed, open - placed,
                all.getOrDefault(Stay.State.CONFIRMED, 0L), all.getOrDefault(Stay.State.CHECKED_IN, 0L),
                all.getOrDefault(Stay.State.CHECKED_OUT, 0L));
    }

    private Course course(Intake intake) {
        Map<RollCall, Long> rolls = new EnumMap<>(RollCall.class);
        em.createQuery("select h.rollCall, count(h) from AcademicHour h where h.lesson.group.intake = :intake group by h.rollCall",
                Object[].class).setParameter("intake", intake).getResultList()
                .forEach(row -> rolls.put((RollCall) row[0], (Long) row[1]));
        long groups = count("select count(g) from StudyGroup g where g.intake = :intake", intake);
        return new Course(intake.curriculum() != null,
                trainers(intake),
                groups,
                count("select count(m) from StudyGroupMember m where m.group.intake = :intake and m.enrolment.state = ENROLLED", intake),
                rolls.values().stream().mapToLong(Long::longValue).sum(),
                wanted(intake, groups),
                rolls.getOrDefault(RollCall.CLOSED, 0L), rolls.getOrDefault(RollCall.OPEN, 0L),
                count("select count(c) from Certificate c where c.completion.enrolment.intake = :intake and c.state = VALID", intake));
    }

    /** A plenary is given once, whatever the number of groups. */
    private static long wanted(Intake intake, long groups) {
        long together = intake.curriculum() == null ? 0
                : intake.curriculum().topics().stream().filter(Topic::isPlenary).mapToLong(Topic::academicHours).sum();
        return groups * intake.programme().academicHours() - Math.max(0, groups - 1) * together;
    }

    private long trainers(Intake intake) {
        return count(intake.needsTrainersOnSite() ? "select count(distinct t.trainer) from TrainerOnSite t where t.intake = :intake"
                : "select count(t) from Trainer t, Intake i where i = :intake and t.resort = i.resort", intake);
    }

    private long count(String query, Intake intake) {
        return em.createQuery(query, Long.class).setParameter("intake", intake).getSingleResult();
    }
}
