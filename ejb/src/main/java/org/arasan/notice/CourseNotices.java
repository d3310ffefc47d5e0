package org.arasan.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.arasan.Language;
import org.arasan.access.Account;
import org.arasan.course.Lesson;
import org.arasan.course.LessonMoved;
import org.arasan.course.LessonPlace;
import org.arasan.course.LessonRemoved;
import org.arasan.course.trainer.Trainer;
import org.arasan.feedback.SurveyOpened;
import org.arasan.member.Member;
import org.arasan.programme.Enrolment;
import org.arasan.programme.Intake;

/** Tells those whom a change of the course touches, and nobody else. */
@ApplicationScoped
class CourseNotices {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Outbox outbox;

    /** Those on its rolls, and the trainers it had and has. Where it is again as it was, what has not been sent yet is taken back. */
    void tell(@Observes LessonMoved moved) {
        Lesson lesson = moved.lesson();
        if (lesson.former() == null) {
            takeBack(lesson);
            return;
        }
        outbox.tell(hearers(lesson), tidings(NoticeKind.LESSON_MOVED, lesson, "/member/days.xhtml"));
        List<Account> trainers = Stream.of(lesson.trainer(), lesson.former().place().trainer()).filter(Objects::nonNull).map(Trainer::account)
                .filter(Objects::nonNull).toList();
        outbox.tellColleagues(trainers, tidings(NoticeKind.LESSON_MOVED, lesson, "/trainer/today.xhtml"));
    }

    /** Who has been told of another place already, is told of the old one. */
    private void takeBack(Lesson lesson) {
        outbox.takeBack(NoticeKind.LESSON_MOVED, about(lesson));
        Collection<Notice> told = outbox.told(NoticeKind.LESSON_MOVED, about(lesson));
        if (!told.isEmpty()) {
            List<String> words = told.iterator().next().words();
            String was = String.join(", ", words.subList(1, words.size() - 1));
            ZoneId zone = lesson.group().intake().resort().zone();
            outbox.tellAgain(told, new Tidings(NoticeKind.LESSON_MOVED, about(lesson), zone, language -> Stream.concat(
                    place(lesson, zone, language), Stream.of(was)).toList(), "/member/days.xhtml", lesson.ends()));
        }
    }

    void tell(@Observes LessonRemoved removed) {
        Lesson lesson = removed.lesson();
        outbox.takeBack(NoticeKind.LESSON_MOVED, about(lesson));
        outbox.tell(removed.hearers(), tidings(NoticeKind.LESSON_OFF, lesson, "/member/days.xhtml"));
        outbox.tellColleagues(Stream.ofNullable(lesson.trainer().account()).toList(), tidings(NoticeKind.LESSON_OFF, lesson, "/trainer/today.xhtml"));
    }

    void tell(@Observes SurveyOpened opened) {
        Intake intake = opened.survey().intake();
        ZoneId zone = intake.resort().zone();
        List<Member> members = em.createQuery("select e.member from Enrolment e where e.intake = :intake and e.state = :enrolled", Member.class)
                .setParameter("intake", intake).setParameter("enrolled", Enrolment.State.ENROLLED).getResultList();
        outbox.tell(members, new Tidings(NoticeKind.SURVEY_OPEN, "survey " + intake.id(), zone, language -> List.of(
                intake.programme().title(language), When.moment(opened.survey().closesAt(), zone, language)),
                "/member/feedback.xhtml?intake=" + intake.id(), opened.survey().closesAt()));
    }

    private List<Member> hearers(Lesson lesson) {
        return em.createQuery("select distinct m from Attendance a join a.enrolment e join e.member m where a.hour.lesson = :lesson and e.state = ENROLLED",
                Member.class).setParameter("lesson", lesson).getResultList();
    }

    private static Tidings tidings(NoticeKind kind, Lesson lesson, String page) {
        ZoneId zone = lesson.group().intake().resort().zone();
        return new Tidings(kind, about(lesson), zone, language -> words(kind, lesson, zone, language), page, lesson.ends());
    }

    private static List<String> words(NoticeKind kind, Lesson lesson, ZoneId zone, Language language) {
        LessonPlace was = kind == NoticeKind.LESSON_OFF ? new LessonPlace(lesson.starts(), lesson.venue(), lesson.trainer()) : lesson.former().place();
        String before = String.join(", ", When.moment(was.starts(), zone, language), was.venue().name(), was.trainer().name());
        return kind == NoticeKind.LESSON_OFF ? List.of(lesson.topic().title(language), before)
                : Stream.concat(place(lesson, zone, language), Stream.of(before)).toList();
    }

    private static Stream<String> place(Lesson lesson, ZoneId zone, Language language) {
        return Stream.of(lesson.topic().title(language), When.moment(lesson.starts(), zone, language), lesson.venue().name(), lesson.trainer().name());
    }

    private static String about(Lesson lesson) {
        return "lesson " + lesson.id();
    }
}
