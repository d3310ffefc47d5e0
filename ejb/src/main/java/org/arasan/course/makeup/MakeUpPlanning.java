package org.arasan.course.makeup;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.arasan.Refusal;
import org.arasan.Rows;
import org.arasan.access.Role;
import org.arasan.course.Lesson;
import org.arasan.course.LessonPlace;
import org.arasan.course.StudyGroup;
import org.arasan.programme.Intake;
import org.arasan.programme.Topic;

/**
 * Plans make-up lessons: a topic once more for members who missed hours of it, with a roll of its own that holds them alone, each for the
 * hours they lack. What is attended there counts for the same hours of the course. It is published at once.
 */
@Stateless
@RolesAllowed({Role.ADMINISTRATOR, Role.TRAINER})
public class MakeUpPlanning {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private MakeUpDoor door;
    @Inject
    private MakeUpRules rules;
    @Inject
    private TopicLacks lacks;
    @Inject
    private MakeUpDesk desk;

    /**
     * What may be chosen, for that topic; where {@code topicId} is {@code null}, for the first that {@code enrolmentId}, or else anybody,
     * missed hours of.
     */
    public MakeUpChoice choice(Long intakeId, Long topicId, Long enrolmentId) {
        Intake intake = Rows.found(em, Intake.class, intakeId);
        List<Topic> topics = door.topics(intake);
        Map<Long, List<TopicLack>> missed = new HashMap<>();
        topics.forEach(topic -> missed.put(topic.id(), lacking(intake, topic)));
        Topic topic = topicId != null ? chosen(topics, Topic::id, topicId) : topics.stream()
                .filter(each -> missed.get(each.id()).stream().anyMatch(lack -> enrolmentId == null || enrolmentId.equals(lack.id())))
                .findFirst().orElseGet(() -> topics.stream().findFirst().orElseThrow(Refusal::notFound));
        return new MakeUpChoice(desk.fetched(intake), topics, topic, missed.get(topic.id()), door.venues(intake), door.trainers(intake),
                desk.planned(intake));
    }

    /** Plans one; the lesson, which its members and its trainer see from now on. */
    public Lesson plan(Long intakeId, MakeUpWish wish) {
        Intake intake = Rows.found(em, Intake.class, intakeId, LockModeType.PESSIMISTIC_WRITE);
        Topic topic = chosen(door.topics(intake), Topic::id, wish.topic());
        Instant now = desk.now();
        rules.requireRunning(intake, now);
        List<TopicLack> people = people(wish, lacks.of(intake, topic, now));
        rules.requireLack(people, topic.title());
        Instant ends = wish.starts() == null ? null : wish.starts().plus(intake.programme().lasting(topic.academicHours()));
        rules.requireTime(intake, wish.starts(), ends, now);
        LessonPlace place = new LessonPlace(wish.starts(), chosen(door.venues(intake), each -> each.id(), wish.venue()),
                chosen(door.trainers(intake), each -> each.id(), wish.trainer()));
        rules.requireFree(intake, place, ends, people);
        StudyGroup host = host(people);
        rules.requireAble(host, topic, place, ends);
        return desk.enter(Lesson.makeUp(host, topic, TopicLacks.firstOrdinal(intake, topic), place), people);
    }

    /** Calls one of the intake's off. Refused once its check-in is open. */
    public void callOff(Long intakeId, Long lessonId) {
        Lesson lesson = Rows.found(em, Lesson.class, lessonId, LockModeType.PESSIMISTIC_WRITE);
        if (!lesson.group().intake().id().equals(intakeId)) {
            throw Refusal.notFound();
        }
        desk.callOff(lesson);
    }

    private List<TopicLack> lacking(Intake intake, Topic topic) {
        return lacks.of(intake, topic, desk.now()).stream().filter(each -> !each.missed().isEmpty()).toList();
    }

    /** Those who are wished; one who is not of this intake is refused as not there. */
    private static List<TopicLack> people(MakeUpWish wish, List<TopicLack> all) {
        List<TopicLack> people = all.stream().filter(each -> wish.people().contains(each.id())).toList();
        if (people.size() < wish.people().size()) {
            throw Refusal.notFound();
        }
        return people;
    }

    /** The group of most of them. */
    private static StudyGroup host(List<TopicLack> people) {
        Map<StudyGroup, Long> groups = people.stream().collect(Collectors.groupingBy(TopicLack::group, Collectors.counting()));
        return groups.entrySet().stream().max(Map.Entry.<StudyGroup, Long>comparingByValue()
                .thenComparing(each -> each.getKey().name(), Comparator.reverseOrder())).orElseThrow().getKey();
    }

    private static <T> T chosen(List<T> rows, Function<T, Long> id, Long wanted) {
        return rows.stream().filter(each -> Objects.equals(id.apply(each), wanted)).findFirst().orElseThrow(Refusal::notFound);
    }
}
