package org.arasan.planning.timetable.course;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.arasan.Language;
import org.arasan.clock.DomainClock;
import org.arasan.course.Lesson;
import org.arasan.course.StudyGroup;
import org.arasan.planning.timetable.BusyTime;
import org.arasan.planning.timetable.LessonMeans;
import org.arasan.planning.timetable.LessonMeans.Place;
import org.arasan.planning.timetable.LessonNeed;
import org.arasan.planning.timetable.LessonNeed.Learners;
import org.arasan.planning.timetable.Span;
import org.arasan.planning.timetable.StudyGroups;
import org.arasan.planning.timetable.StudyGroups.Learner;
import org.arasan.planning.timetable.TimetableSource;
import org.arasan.planning.timetable.TimetableWishes;
import org.arasan.programme.Enrolment;
import org.arasan.programme.Intake;
import org.arasan.programme.Topic;

/** Reads what is to be planned of an intake's lessons; who may ask, the use case has settled. */
@Dependent
public class CourseSource {

    /** All that bears on it, as lines of text; parameters: intake, resort, begins, ends. */
    public static final String FACTS = """
            select concat_ws(' ', 'e', e.id, m.language, m.union_id, s.group_id) from enrolment e join member m on m.id = e.member_id
            left join study_group_member s on s.enrolment_id = e.id where e.intake_id = :intake and e.state = 'ENROLLED'
            union all select concat_ws(' ', 'l', l.id, l.group_id, l.topic_id, l.trainer_id, l.venue_id, l.starts, l.pinned, l.state in ('PLANNED', 'PUBLISHED'))
            from lesson l join study_group g on g.id = l.group_id join intake i on i.id = g.intake_id
            where i.resort_id = :resort and l.starts < :ends and l.ends > :begins
            union all select concat_ws(' ', 't', t.id, t.hours_a_week, x.language) from trainer t left join trainer_language x on x.trainer_id = t.id where t.resort_id = :resort
            union all select concat_ws(' ', 'y', y.trainer_id, y.programme_id, y.topic) from trainer_topic y join trainer t on t.id = y.trainer_id where t.resort_id = :resort
            union all select concat_ws(' ', 'w', w.trainer_id, w.weekday, w.from_time, w.until_time) from trainer_weekly_hours w
            join trainer t on t.id = w.trainer_id where t.resort_id = :resort
            union all select concat_ws(' ', 'a', a.trainer_id, a.first_day, a.last_day) from trainer_absence a join trainer t on t.id = a.trainer_id where t.resort_id = :resort
            union all select concat_ws(' ', 'o', o.trainer_id, o.first_day, o.last_day) from trainer_on_site o where o.intake_id = :intake
            union all select concat_ws(' ', 'v', v.id, v.places, v.kind) from venue v where v.resort_id = :resort
            union all select concat_ws(' ', 'h', h.kind, h.from_time, h.until_time) from resort_hours h where h.resort_id = :resort
            union all select concat_ws(' ', 'c', i.curriculum_id) from intake i where i.id = :intake
            union all select concat_ws(' ', 'p', p.member_id, p.starts) from appointment p join stay s on s.id = p.stay_id
            where s.intake_id = :intake and p.pinned and p.state in ('PLANNED', 'DONE')""";

    /** A lesson of daily courses may go to a day beside the curriculum's. */
    private static final int DAYS_OFF = 1;

    @PersistenceContext
    private EntityManager em;
    @Inject
    private TimetableSource source;
    @Inject
    private DomainClock clock;

    public boolean hasLearners(Intake intake) {
        return em.createQuery("select count(e) from Enrolment e where e.intake = :intake and e.state = ENROLLED", Long.class)
                .setParameter("intake", intake).getSingleResult() > 0;
    }

    /** The groups that everybody enrolled would form ({@link StudyGroups}); none where there are groups. */
    public List<GroupToBe> groupsToBe(Intake intake) {
        if (!source.groups(intake).isEmpty()) {
            return List.of();
        }
        List<Learner> learners = em.createQuery("""
                select e from Enrolment e join fetch e.member where e.intake = :intake and e.state = ENROLLED order by e.id""", Enrolment.class)
                .setParameter("intake", intake).getResultStream().map(each -> learner(each, intake)).toList();
        return StudyGroups.form(learners, intake.mostInGroup()).stream().map(each -> new GroupToBe(each.name(), each.language(),
                each.learners().stream().map(Learner::enrolment).toList())).toList();
    }

    /** Where languages mix, everybody counts as speaking Russian, the language of the offices. */
    public static Learner learner(Enrolment enrolment, Intake intake) {
        return new Learner(enrolment.id(), intake.mixesLanguages() ? Language.RU : enrolment.member().contacts().language(),
                enrolment.member().union() == null ? 0 : enrolment.member().union().id());
    }

    /** What is to be planned from now on, for the groups there are, or those to be. {@code settings} are weights that the house has set. */
    public CoursePlan plan(Intake intake, List<GroupToBe> toBe, Map<String, Long> settings) {
        Instant now = clock.now();
        List<Lesson> all = source.lessons(intake);
        List<Lesson> movable = all.stream().filter(each -> !each.hasBegun() && !each.isPinned() && each.starts().isAfter(now)).toList();
        LessonMeans means = source.means(intake, movable.stream().map(Lesson::id).collect(Collectors.toSet()), now);
        List<LessonNeed> needs = new ArrayList<>();
        Map<LessonNeed, Lesson> lessons = new LinkedHashMap<>();
        for (Topic topic : intake.curriculum().topics()) {
            for (Learners hearers : hearers(intake, topic, toBe)) {
                Lesson lesson = all.stream().filter(each -> each.topic().id().equals(topic.id()) && (each.isPlenary() || each.group().id() == hearers.id()))
                        .findFirst().orElse(null);
                if (lesson == null || movable.contains(lesson)) {
                    LessonNeed need = new LessonNeed(hearers, TimetableSource.subject(topic, intake), day(intake, topic, now));
                    needs.add(need);
                    lessons.put(need, lesson);
                }
            }
        }
        lessons.values().removeIf(each -> each == null);
        TimetableWishes wishes = new TimetableWishes(busy(intake, toBe, now), places(lessons, means), intake.staysOvernight() ? DAYS_OFF : 0, settings);
        return new CoursePlan(toBe, needs, lessons, means, wishes);
    }

    /** The day of the curriculum; where it is over, the next one. */
    private static LocalDate day(Intake intake, Topic topic, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, intake.resort().zone());
        LocalDate day = intake.dateOf(topic.day());
        return day.isBefore(today) ? intake.nextDay(today) : day;
    }

    private List<Learners> hearers(Intake intake, Topic topic, List<GroupToBe> toBe) {
        List<StudyGroup> groups = source.groups(intake);
        if (groups.isEmpty()) {
            return hearers(topic, toBe);
        }
        return topic.isPlenary() ? List.of(TimetableSource.learners(groups)) : groups.stream().map(each -> TimetableSource.learners(List.of(each))).toList();
    }

    private static List<Learners> hearers(Topic topic, List<GroupToBe> toBe) {
        List<Learners> alone = IntStream.range(0, toBe.size()).mapToObj(i -> new Learners(GroupToBe.id(i), toBe.get(i).name(), toBe.get(i).language(),
                toBe.get(i).enrolments().size())).toList();
        if (!topic.isPlenary() || alone.size() < 2) {
            return alone;
        }
        Learners largest = alone.stream().max((one, other) -> Integer.compare(one.people(), other.people())).orElseThrow();
        return List.of(new Learners(largest.id(), alone.stream().map(Learners::name).collect(Collectors.joining(", ")), largest.language(),
                alone.stream().mapToInt(Learners::people).sum(), alone.stream().map(Learners::id).collect(Collectors.toSet())));
    }

    private static Map<LessonNeed, Place> places(Map<LessonNeed, Lesson> lessons, LessonMeans means) {
        Map<LessonNeed, Place> places = new LinkedHashMap<>();
        lessons.forEach((need, lesson) -> means.halls().stream().filter(hall -> hall.id() == lesson.venue().id()).findFirst()
                .ifPresent(hall -> means.teachers().stream().filter(teacher -> teacher.id() == lesson.trainer().id()).findFirst()
                .ifPresent(teacher -> places.put(need, new Place(need, new Span(lesson.starts(), lesson.ends()), teacher, hall)))));
        return places;
    }

    /** Treatments of those who learn, and what they make up or learn elsewhere: times alone. */
    private List<BusyTime> busy(Intake intake, List<GroupToBe> toBe, Instant now) {
        Map<Long, Long> groups = groupsOfMembers(intake, toBe);
        List<BusyTime> busy = new ArrayList<>();
        em.createQuery("""
                select a.member.id, a.starts, a.ends, a.pinned from Appointment a where a.member.id in :members and a.state in (PLANNED, DONE)
                and a.starts < :ends and a.ends > :begins""", Object[].class).setParameter("members", groups.keySet())
                .setParameter("begins", intake.begins()).setParameter("ends", intake.ends()).getResultStream()
                .forEach(row -> busy.add(new BusyTime(groups.get((Long) row[0]), new Span((Instant) row[1], (Instant) row[2]),
                        (Boolean) row[3] || ((Instant) row[1]).isBefore(now))));
        em.createQuery("""
                select a.member.id, a.starts, a.ends from Attendance a join a.hour h join h.lesson l where a.member.id in :members
                and (l.makeUp = true or l.group.intake <> :intake) and a.starts < :ends and a.ends > :begins""", Object[].class)
                .setParameter("members", groups.keySet()).setParameter("intake", intake).setParameter("begins", intake.begins())
                .setParameter("ends", intake.ends()).getResultStream()
                .forEach(row -> busy.add(new BusyTime(groups.get((Long) row[0]), new Span((Instant) row[1], (Instant) row[2]), true)));
        return busy;
    }

    /** By the id of each member who is in a group, or will be, the id of the group. */
    public Map<Long, Long> groupsOfMembers(Intake intake, List<GroupToBe> toBe) {
        Map<Long, Long> enrolments = new LinkedHashMap<>();
        source.groups(intake).forEach(group -> group.learners().forEach(each -> enrolments.put(each.enrolment().id(), group.id())));
        IntStream.range(0, toBe.size()).forEach(i -> toBe.get(i).enrolments().forEach(each -> enrolments.put(each, GroupToBe.id(i))));
        Set<Long> ids = enrolments.keySet();
        return em.createQuery("select e.id, e.member.id from Enrolment e where e.id in :ids", Object[].class).setParameter("ids", ids).getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[1], row -> enrolments.get((Long) row[0])));
    }
}
