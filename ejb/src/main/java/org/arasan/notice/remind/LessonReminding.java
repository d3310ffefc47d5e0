package org.arasan.notice.remind;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.arasan.Language;
import org.arasan.access.Role;
import org.arasan.clock.Agenda;
import org.arasan.clock.DomainClock;
import org.arasan.course.Lesson;
import org.arasan.member.Member;
import org.arasan.notice.NoticeKind;
import org.arasan.notice.Outbox;
import org.arasan.notice.Tidings;
import org.arasan.notice.When;
import org.arasan.resort.Resort;

/**
 * Reminds people, at six in the evening where they are, of the lessons of the next day: all of them in one notice, once. An evening that was
 * missed is made up for until midnight, and after that it is nobody's tomorrow any more.
 */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class LessonReminding {

    /** Reminds a house's people; enters itself for the next evening as long as there are lessons ahead. */
    public static final String JOB = "notice.remind";

    private static final LocalTime EVENING = LocalTime.of(18, 0);

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Outbox outbox;
    @Inject
    private Agenda agenda;
    @Inject
    private DomainClock clock;

    /** Sees to it that every house with lessons ahead has its evening, and that none is left out that got its timetable after six. */
    public void look() {
        em.createQuery("""
                select distinct r.id from Lesson l join l.group g join g.intake i join i.resort r where l.state <> PLANNED and l.starts > :now
                order by r.id""", Long.class).setParameter("now", clock.now()).getResultList().forEach(this::remind);
    }

    public void remind(Long resortId) {
        Resort resort = em.find(Resort.class, resortId);
        if (resort == null) {
            return;
        }
        ZonedDateTime here = clock.now().atZone(resort.zone());
        boolean evening = !here.toLocalTime().isBefore(EVENING);
        if (evening) {
            tell(resort, here.toLocalDate().plusDays(1));
        }
        if (isTaught(resort)) {
            agenda.noLaterThan(JOB, resortId, here.toLocalDate().plusDays(evening ? 1 : 0).atTime(EVENING).atZone(resort.zone()).toInstant());
        }
    }

    private boolean isTaught(Resort resort) {
        return !em.createQuery("select 1 from Lesson l where l.group.intake.resort = :resort and l.state <> PLANNED and l.starts > :now", Integer.class)
                .setParameter("resort", resort).setParameter("now", clock.now()).setMaxResults(1).getResultList().isEmpty();
    }

    private void tell(Resort resort, LocalDate day) {
        Map<Member, List<Lesson>> lessons = lessons(resort, day);
        outbox.tellOnce(lessons.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, each -> tidings(resort, day, each.getValue()))));
    }

    /** In the order of the day. */
    private Map<Member, List<Lesson>> lessons(Resort resort, LocalDate day) {
        List<Lesson> all = em.createQuery("""
                select l from Lesson l join fetch l.topic join fetch l.venue join fetch l.trainer where l.group.intake.resort = :resort
                and l.state <> PLANNED and l.starts >= :from and l.starts < :to""", Lesson.class).setParameter("resort", resort)
                .setParameter("from", day.atStartOfDay(resort.zone()).toInstant())
                .setParameter("to", day.plusDays(1).atStartOfDay(resort.zone()).toInstant()).getResultList();
        return all.isEmpty() ? Map.of() : em.createQuery("""
                select distinct m, l, l.starts from Attendance a join a.enrolment e join e.member m join a.hour h join h.lesson l
                where l in :lessons and e.state = ENROLLED order by l.starts""", Object[].class).setParameter("lessons", all).getResultStream()
                .collect(Collectors.groupingBy(each -> (Member) each[0], LinkedHashMap::new,
                        Collectors.mapping(each -> (Lesson) each[1], Collectors.toList())));
    }

    private static Tidings tidings(Resort resort, LocalDate day, List<Lesson> lessons) {
        ZoneId zone = resort.zone();
        return new Tidings(NoticeKind.LESSONS_TOMORROW, "day " + day + " at " + resort.id(), zone, language -> List.of(When.day(day, language),
                When.hour(lessons.get(0).starts(), zone), lessons.stream().map(each -> line(each, zone, language)).collect(Collectors.joining("\n"))),
                "/member/days.xhtml", lessons.get(0).starts());
    }

    private static String line(Lesson lesson, ZoneId zone, Language language) {
        return String.join(", ", When.hour(lesson.starts(), zone) + "–" + When.hour(lesson.ends(), zone) + " " + lesson.topic().title(language),
                lesson.venue().name(), lesson.trainer().name());
    }
}
