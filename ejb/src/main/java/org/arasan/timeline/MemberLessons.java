package org.arasan.timeline;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.arasan.course.AcademicHour;
import org.arasan.course.Attendance;
import org.arasan.course.Lesson;
import org.arasan.programme.Enrolment;
import org.arasan.timeline.Moment.Hour;
import org.arasan.timeline.Moment.Kind;
import org.arasan.timeline.Moment.Subject;
import org.arasan.timeline.Moment.Taught;
import org.arasan.timeline.calendar.CalendarEvent.Edition;

/** The lessons on whose rolls a member stands; before the timetable is published there are none. One query. */
@Dependent
class MemberLessons {

    @PersistenceContext
    private EntityManager em;

    List<Moment> of(Enrolment enrolment) {
        Map<Lesson, List<Attendance>> byLesson = em.createQuery("""
                select a from Attendance a join fetch a.hour h join fetch h.lesson l join fetch l.topic join fetch l.venue
                join fetch l.trainer where a.enrolment = :enrolment order by h.starts, h.ordinal""", Attendance.class)
                .setParameter("enrolment", enrolment).getResultStream()
                .collect(Collectors.groupingBy(each -> each.hour().lesson(), LinkedHashMap::new, Collectors.toList()));
        return byLesson.entrySet().stream().map(each -> moment(enrolment, each.getKey(), each.getValue())).toList();
    }

    private static Moment moment(Enrolment enrolment, Lesson lesson, List<Attendance> names) {
        Subject topic = new Subject(lesson.topic().id(), lesson.topic().title(enrolment.member().contacts().language()));
        Taught taught = new Taught(lesson.id(), Edition.of(lesson.changes()), lesson.isMakeUp(), topic, lesson.venue().name(), lesson.trainer().name(),
                names.stream().map(MemberLessons::hour).toList());
        return new Moment(Kind.LESSON, lesson.starts(), lesson.ends(), 0, taught);
    }

    private static Hour hour(Attendance name) {
        AcademicHour hour = name.hour();
        return new Hour(hour.ordinal(), hour.starts(), hour.ends(), name.mark());
    }
}
