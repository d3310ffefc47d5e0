package org.arasan.timeline;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.arasan.access.Caller;
import org.arasan.access.Role;
import org.arasan.clock.DomainClock;
import org.arasan.course.FormerPlace;
import org.arasan.course.Lesson;
import org.arasan.course.LessonPlace;
import org.arasan.member.Member;
import org.arasan.stay.Stay;
import org.arasan.stay.StayEvent;
import org.arasan.timeline.News.At;
import org.arasan.timeline.News.What;
import org.arasan.treatment.appointment.Appointment;

/** Tells a member what has been changed for them since the day before and is still ahead, whoever changed it: a plan, or a hand. */
@Stateless
@RolesAllowed(Role.MEMBER)
public class MyNews {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Caller caller;
    @Inject
    private DomainClock clock;

    /** The room first, then in the order of time. */
    public List<News> news() {
        Member member = caller.member();
        Instant now = clock.now();
        return Stream.of(rooms(member, now), lessons(member, now), treatments(member, now)).flatMap(each -> each)
                .sorted(Comparator.comparing((News each) -> each.what() != What.ROOM).thenComparing(MyNews::starts)).toList();
    }

    private static Instant starts(News news) {
        return Optional.ofNullable(news.after() == null ? news.before().starts() : news.after().starts()).orElse(news.since());
    }

    private Stream<News> lessons(Member member, Instant now) {
        return em.createQuery("""
                select distinct l from Attendance a join a.hour h join h.lesson l join fetch l.topic join fetch l.venue join fetch l.trainer
                join fetch l.former.formerVenue join fetch l.former.formerTrainer join fetch l.group g join fetch g.intake i join fetch i.resort
                where a.enrolment.member = :member and a.enrolment.state = ENROLLED and l.former.movedAt > :since and l.ends > :now""", Lesson.class)
                .setParameter("member", member).setParameter("since", now.minus(FormerPlace.NEWS)).setParameter("now", now).getResultStream()
                .map(lesson -> new News(What.LESSON, lesson.topic().title(member.contacts().language()), at(lesson.former().place()),
                        at(new LessonPlace(lesson.starts(), lesson.venue(), lesson.trainer())), lesson.former().movedAt(),
                        lesson.group().intake().resort().zone()));
    }

    private static At at(LessonPlace place) {
        return new At(place.starts(), place.venue().name(), place.trainer().name());
    }

    private Stream<News> treatments(Member member, Instant now) {
        return em.createQuery("""
                select a from Appointment a join fetch a.venue join fetch a.prescription p join fetch p.treatment join fetch a.stay s join fetch s.resort
                where a.member = :member and s.state in (CONFIRMED, CHECKED_IN) and a.movedAt > :since
                and (a.state = PLANNED and a.ends > :now or a.state = CANCELLED and a.formerStarts > :now)""", Appointment.class)
                .setParameter("member", member).setParameter("since", now.minus(Appointment.NEWS)).setParameter("now", now).getResultStream()
                .map(each -> new News(What.TREATMENT, each.prescription().treatment().name(), new At(each.formerStarts(), null, null),
                        each.state() == Appointment.State.CANCELLED ? null : new At(each.starts(), each.venue().name(), null), each.movedAt(),
                        each.stay().resort().zone()));
    }

    /** Of each stay, from the bed before the first change to that of now. */
    private Stream<News> rooms(Member member, Instant now) {
        return em.createQuery("""
                select e from StayEvent e join fetch e.stay s join fetch s.resort left join fetch s.bed b left join fetch b.room
                where s.member = :member and s.state in (CONFIRMED, CHECKED_IN) and s.period.leaves > :now and e.at > :since
                and e.what in (PLACED, MOVED, RELEASED) order by e.at, e.id""", StayEvent.class)
                .setParameter("member", member).setParameter("now", now).setParameter("since", now.minus(FormerPlace.NEWS)).getResultStream()
                .collect(Collectors.groupingBy(each -> each.stay().id())).values().stream().flatMap(MyNews::room);
    }

    private static Stream<News> room(List<StayEvent> changes) {
        Stay stay = changes.get(0).stay();
        String before = changes.get(0).was();
        String after = stay.bed() == null ? null : stay.bed().label();
        return Objects.equals(before, after) ? Stream.empty() : Stream.of(new News(What.ROOM, stay.resort().name(), bed(null, before),
                bed(stay.bedPeriod().arrives(), after), changes.get(changes.size() - 1).at(), stay.resort().zone()));
    }

    private static At bed(Instant from, String label) {
        return label == null ? null : new At(from, label, null);
    }
}
