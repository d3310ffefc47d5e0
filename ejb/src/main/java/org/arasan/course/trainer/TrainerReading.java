package org.arasan.course.trainer;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.arasan.resort.Resort;

/** Reads what is known of trainers: what they teach, when they are there, what they give. */
@Dependent
public class TrainerReading {

    /** So far around a moment reaches the week that it lies in. */
    private static final Duration A_WEEK = Duration.ofDays(8);

    @PersistenceContext
    private EntityManager em;

    /** What speaks for and against the trainers of that resort around a moment, by name. */
    public List<TrainerFacts> around(Resort resort, Instant moment) {
        List<Trainer> trainers = em.createQuery("""
                select distinct t from Trainer t left join fetch t.languages left join fetch t.topics left join fetch t.account
                where t.resort = :resort order by t.name""", Trainer.class).setParameter("resort", resort).getResultList();
        Map<Long, List<Slot>> slots = slots(trainers, moment.minus(A_WEEK), moment.plus(A_WEEK)).stream()
                .collect(Collectors.groupingBy(Slot::trainer));
        Map<Long, List<TrainerAbsence>> absences = absences(trainers);
        Map<Long, List<TrainerOnSite>> spells = spells(trainers);
        return trainers.stream().map(each -> new TrainerFacts(each, new Availability(resort.zone(), each.weeklyHours(),
                absences.getOrDefault(each.id(), List.of())), spells.getOrDefault(each.id(), List.of()),
                slots.getOrDefault(each.id(), List.of()))).toList();
    }

    /** By trainer, when each can teach. */
    public Map<Long, Availability> availability(Resort resort, Collection<Trainer> trainers) {
        Map<Long, List<TrainerAbsence>> absences = absences(trainers);
        return trainers.stream().collect(Collectors.toMap(Trainer::id, each -> new Availability(resort.zone(), each.weeklyHours(),
                absences.getOrDefault(each.id(), List.of()))));
    }

    /** The lessons of these trainers that touch the time, drafts too, in the order of time. */
    public List<Slot> slots(Collection<Trainer> trainers, Instant from, Instant until) {
        return em.createQuery("""
                select new org.arasan.course.trainer.Slot(l.id, l.trainer.id, i.id, i.number, g.name, t.id, t.title, l.starts, l.ends,
                size(l.hours)) from Lesson l join l.group g join g.intake i join l.topic t
                where l.trainer in :trainers and l.starts < :until and l.ends > :from order by l.starts""", Slot.class)
                .setParameter("trainers", trainers).setParameter("from", from).setParameter("until", until).getResultList();
    }

    /** In the order of time. */
    public List<TrainerAbsence> absences(Trainer trainer) {
        return absences(List.of(trainer)).getOrDefault(trainer.id(), List.of());
    }

    private Map<Long, List<TrainerAbsence>> absences(Collection<Trainer> trainers) {
        return em.createQuery("select a from TrainerAbsence a where a.trainer in :trainers order by a.firstDay", TrainerAbsence.class)
                .setParameter("trainers", trainers).getResultStream().collect(Collectors.groupingBy(each -> each.trainer().id()));
    }

    private Map<Long, List<TrainerOnSite>> spells(Collection<Trainer> trainers) {
        return em.createQuery("select s from TrainerOnSite s where s.trainer in :trainers order by s.firstDay", TrainerOnSite.class)
                .setParameter("trainers", trainers).getResultStream().collect(Collectors.groupingBy(each -> each.trainer().id()));
    }
}
