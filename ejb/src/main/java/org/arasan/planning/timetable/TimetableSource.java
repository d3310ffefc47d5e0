package org.arasan.planning.timetable;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.arasan.course.Lesson;
import org.arasan.course.StudyGroup;
import org.arasan.course.trainer.Availability;
import org.arasan.course.trainer.Slot;
import org.arasan.course.trainer.Trainer;
import org.arasan.course.trainer.TrainerOnSite;
import org.arasan.course.trainer.TrainerReading;
import org.arasan.planning.timetable.LessonMeans.Hall;
import org.arasan.planning.timetable.LessonMeans.Taken;
import org.arasan.planning.timetable.LessonMeans.Teacher;
import org.arasan.programme.Intake;
import org.arasan.programme.Topic;
import org.arasan.resort.Venue;

/** Reads what a timetable is made from: the needs of an intake's groups, and the trainers, halls and hours of its resort. */
@Dependent
public class TimetableSource {

    /** So far around an intake reach the weeks that it touches. */
    private static final Duration A_WEEK = Duration.ofDays(7);

    @PersistenceContext
    private EntityManager em;
    @Inject
    private TrainerReading reading;

    public List<StudyGroup> groups(Intake intake) {
        return em.createQuery("""
                select distinct g from StudyGroup g left join fetch g.members m left join fetch m.enrolment where g.intake = :intake order by g.name""",
                StudyGroup.class).setParameter("intake", intake).getResultList();
    }

    /** The groups' own lessons; a make-up lesson covers no topic for a group. */
    public List<Lesson> lessons(Intake intake) {
        return em.createQuery("""
                select distinct l from Lesson l join fetch l.group join fetch l.topic join fetch l.hours
                where l.group.intake = :intake and l.makeUp = false order by l.starts""", Lesson.class).setParameter("intake", intake).getResultList();
    }

    /** Every topic for every group, or once for all in a plenary, that no lesson covers; in the order of the curriculum. */
    public List<LessonNeed> needs(Intake intake) {
        List<Lesson> lessons = lessons(intake);
        List<StudyGroup> groups = groups(intake);
        List<LessonNeed> needs = new ArrayList<>();
        for (Topic topic : intake.curriculum().topics()) {
            for (List<StudyGroup> hearers : topic.isPlenary() ? List.of(groups) : groups.stream().map(List::of).toList()) {
                if (!hearers.isEmpty() && lessons.stream().noneMatch(lesson -> lesson.topic().id().equals(topic.id())
                        && lesson.isHeardBy(hearers.get(0)))) {
                    needs.add(new LessonNeed(learners(hearers), subject(topic, intake), intake.dateOf(topic.day())));
                }
            }
        }
        return needs;
    }

    /** A plenary is given in the language of the largest group, and hangs on it. */
    public static LessonNeed.Learners learners(List<StudyGroup> groups) {
        StudyGroup largest = groups.stream().max(Comparator.comparingInt(each -> each.learners().size())).orElseThrow();
        return learners(groups, largest);
    }

    private static LessonNeed.Learners learners(List<StudyGroup> groups, StudyGroup host) {
        return new LessonNeed.Learners(host.id(), groups.stream().map(StudyGroup::name).collect(Collectors.joining(", ")), host.language(),
                groups.stream().mapToInt(each -> each.learners().size()).sum(),
                groups.stream().map(StudyGroup::id).collect(Collectors.toSet()));
    }

    /** The same for a lesson that is there already. */
    public LessonNeed need(Lesson lesson, LocalDate day) {
        List<StudyGroup> groups = lesson.isPlenary() ? groups(lesson.group().intake()) : List.of(lesson.group());
        return new LessonNeed(learners(groups, lesson.group()), subject(lesson), day);
    }

    /** What a make-up lesson teaches was taught before in its order: nothing needs it, and it needs nothing. */
    private static LessonNeed.Subject subject(Lesson lesson) {
        LessonNeed.Subject subject = subject(lesson.topic(), lesson.group().intake());
        return lesson.isMakeUp() ? new LessonNeed.Subject(-subject.id(), subject.number(), subject.title(), subject.hours(), subject.length(), subject.place(),
                Set.of()) : subject;
    }

    public static LessonNeed.Subject subject(Topic topic, Intake intake) {
        return new LessonNeed.Subject(topic.id(), topic.number(), topic.title(), topic.academicHours(),
                intake.programme().lasting(topic.academicHours()),
                topic.position(), topic.needs().stream().map(Topic::id).collect(Collectors.toSet()));
    }

    /** What there is for lessons of the intake; the place of {@code moving} (or {@code null}) counts as free. */
    public LessonMeans means(Intake intake, Lesson moving) {
        return means(intake, moving == null ? Set.of() : Set.of(moving.id()), intake.begins());
    }

    /** What there is from a moment on; the places of the lessons with these ids count as free. */
    public LessonMeans means(Intake intake, Set<Long> moving, Instant from) {
        return new LessonMeans(hours(intake, from), teachers(intake, moving), halls(intake), taken(intake, moving));
    }

    private static LessonHours hours(Intake intake, Instant from) {
        Instant begins = from.isAfter(intake.begins()) && from.isBefore(intake.ends()) ? from : intake.begins();
        return new LessonHours(intake.resort().zone(), intake.resort().rules().hours(), new Span(begins, intake.ends()));
    }

    private List<Teacher> teachers(Intake intake, Set<Long> moving) {
        List<Trainer> trainers = em.createQuery("""
                select distinct t from Trainer t left join fetch t.languages left join fetch t.topics left join fetch t.weeklyHours
                where t.resort = :resort order by t.name""", Trainer.class).setParameter("resort", intake.resort()).getResultList();
        List<TrainerOnSite> spells = em.createQuery("select s from TrainerOnSite s where s.intake = :intake", TrainerOnSite.class)
                .setParameter("intake", intake).getResultList();
        Map<Long, Availability> availability = reading.availability(intake.resort(), trainers);
        List<Slot> slots = reading.slots(trainers, intake.begins().minus(A_WEEK), intake.ends().plus(A_WEEK)).stream()
                .filter(each -> !moving.contains(each.lesson())).toList();
        return trainers.stream().map(each -> new Teacher(each.id(), each.name(), each.languages(), each.topics(intake.programme()),
                onSite(each, intake, spells), availability.get(each.id()), hoursLeft(each, slots))).toList();
    }

    private static Predicate<LocalDate> onSite(Trainer trainer, Intake intake, List<TrainerOnSite> spells) {
        return day -> !intake.needsTrainersOnSite()
                || spells.stream().anyMatch(each -> each.trainer().id().equals(trainer.id()) && each.covers(day));
    }

    /** What is left of a trainer's week, by any day of it. */
    private static ToIntFunction<LocalDate> hoursLeft(Trainer trainer, List<Slot> slots) {
        if (trainer.hoursAWeek() == null) {
            return day -> Integer.MAX_VALUE;
        }
        ZoneId zone = trainer.resort().zone();
        Map<LocalDate, Integer> given = slots.stream().filter(each -> each.trainer().equals(trainer.id()))
                .collect(Collectors.groupingBy(each -> each.week(zone), Collectors.summingInt(Slot::hours)));
        return day -> trainer.hoursAWeek() - given.getOrDefault(Slot.weekOf(day), 0);
    }

    private List<Hall> halls(Intake intake) {
        return em.createQuery("select v from Venue v where v.resort = :resort and v.kind = :lesson order by v.name", Venue.class)
                .setParameter("resort", intake.resort()).setParameter("lesson", Venue.Kind.LESSON).getResultStream()
                .map(venue -> new Hall(venue.id(), venue.name(), venue.places())).sorted(Comparator.comparing(Hall::name)).toList();
    }

    private List<Taken> taken(Intake intake, Set<Long> moving) {
        Set<Long> all = groups(intake).stream().map(StudyGroup::id).collect(Collectors.toSet());
        return em.createQuery("""
                select distinct l from Lesson l join fetch l.group g join fetch g.intake i join fetch l.topic t left join fetch t.needs
                where i.resort = :resort and l.starts < :ends and l.ends > :begins""", Lesson.class)
                .setParameter("resort", intake.resort()).setParameter("begins", intake.begins()).setParameter("ends", intake.ends())
                .getResultList().stream().filter(lesson -> !moving.contains(lesson.id()))
                .map(lesson -> new Taken(lesson.isPlenary() && all.contains(lesson.group().id()) ? all : Set.of(lesson.group().id()),
                        lesson.trainer().id(), lesson.venue().id(),
                        new Span(lesson.starts(), lesson.ends()), label(lesson, intake), subject(lesson))).toList();
    }

    private static String label(Lesson lesson, Intake intake) {
        StudyGroup group = lesson.group();
        return group.intake().id().equals(intake.id()) ? lesson.hearers() : lesson.hearers() + " / №" + group.intake().number();
    }
}
