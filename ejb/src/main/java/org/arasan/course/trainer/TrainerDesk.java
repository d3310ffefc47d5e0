package org.arasan.course.trainer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.arasan.ExpectedVersion;
import org.arasan.Refusal;
import org.arasan.Rows;
import org.arasan.access.Caller;
import org.arasan.access.Role;
import org.arasan.access.UnionRegister;
import org.arasan.clock.DomainClock;
import org.arasan.member.Region;
import org.hibernate.Hibernate;

/** When and where a trainer can teach and how much; all of it on one sheet. Lessons already laid out stay as they are. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class TrainerDesk {

    /** Weeks of load shown: some that are over, this one, those ahead. */
    private static final int WEEKS_BEFORE = 3;
    private static final int WEEKS = 10;

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Caller caller;
    @Inject
    private DomainClock clock;
    @Inject
    private TrainerReading reading;
    @Inject
    private UnionRegister regions;
    @Inject
    private ExpectedVersion expected;

    public TrainerSheet sheet(Long trainerId) {
        Trainer trainer = own(trainerId);
        ZoneId zone = trainer.resort().zone();
        LocalDate today = clock.today(zone);
        LocalDate firstWeek = Slot.weekOf(clock.now(), zone).minusWeeks(WEEKS_BEFORE);
        YearMonth month = YearMonth.from(today);
        List<Slot> all = reading.slots(List.of(trainer), at(today.minusYears(1), zone), at(today.plusYears(1), zone));
        List<Slot> thisMonth = all.stream().filter(each -> YearMonth.from(each.starts().atZone(zone)).equals(month)).toList();
        return new TrainerSheet(trainer, reading.absences(trainer), spells(trainer, today), thisMonth,
                TrainerLoad.of(all, trainer.hoursAWeek(), zone, clock.now(), firstWeek, WEEKS), today);
    }

    /** Takes other hours of the week (none means any hour), regions and an upper limit a week ({@code null} for none). */
    public Trainer arrange(Long trainerId, Collection<WeeklyHours> hours, Collection<String> regionNames, Integer hoursAWeek) {
        Trainer trainer = meant(trainerId);
        Set<Region> named = regionNames.stream().map(regions::region).filter(Objects::nonNull).collect(Collectors.toSet());
        trainer.arrange(hours, named, hoursAWeek);
        return trainer;
    }

    /** Enters an absence. Refused where it overlaps with one entered before. */
    public TrainerAbsence miss(Long trainerId, LocalDate firstDay, LocalDate lastDay, String reason) {
        Trainer trainer = meant(trainerId);
        TrainerAbsence absence = new TrainerAbsence(trainer, firstDay, lastDay, reason);
        reading.absences(trainer).stream().filter(each -> !each.lastDay().isBefore(firstDay) && !each.firstDay().isAfter(lastDay)).findFirst()
                .ifPresent(each -> {
                    throw Refusal.conflict("trainer.absence-overlaps", each.firstDay(), each.lastDay()).at("firstDay");
                });
        em.persist(absence);
        em.flush();
        return absence;
    }

    /** The trainer is there after all. Another trainer's absence is not found. */
    public void come(Long trainerId, Long absenceId) {
        Trainer trainer = meant(trainerId);
        TrainerAbsence absence = Rows.found(em, TrainerAbsence.class, absenceId);
        if (!absence.trainer().id().equals(trainer.id())) {
            throw Refusal.notFound();
        }
        em.remove(absence);
    }

    /** The trainer whose sheet changes, locked; its version counts the change wherever on the sheet it is. */
    private Trainer meant(Long trainerId) {
        Trainer trainer = Rows.found(em, Trainer.class, trainerId, LockModeType.PESSIMISTIC_WRITE);
        caller.mayManage(trainer.resort());
        expected.check(trainer);
        em.lock(trainer, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        return own(trainerId);
    }

    private Trainer own(Long trainerId) {
        Trainer trainer = Rows.found(em, Trainer.class, trainerId);
        caller.mayManage(trainer.resort());
        Hibernate.initialize(trainer.resort());
        Hibernate.initialize(trainer.account());
        return trainer.read();
    }

    private List<TrainerOnSite> spells(Trainer trainer, LocalDate today) {
        return em.createQuery("""
                select s from TrainerOnSite s join fetch s.intake where s.trainer = :trainer and s.lastDay >= :since order by s.firstDay""",
                TrainerOnSite.class).setParameter("trainer", trainer).setParameter("since", today.minusMonths(1)).getResultList();
    }

    private static Instant at(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }
}
