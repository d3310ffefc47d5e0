package org.arasan.timeline.feed;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.arasan.Texts;
import org.arasan.course.Lesson;
import org.arasan.leisure.LeisureEvent;
import org.arasan.resort.Resort;
import org.arasan.timeline.EnrolledDays;
import org.arasan.timeline.calendar.CalendarEvent;
import org.hibernate.jpa.AvailableHints;

/** What a feed tells: all that is ahead, and what was lately. */
@Dependent
class FeedEvents {

    /** What is over for longer falls out. */
    private static final Duration LATELY = Duration.ofDays(31);
    private static final String LESSONS = """
            select l from Lesson l join fetch l.group g join fetch g.intake i join fetch i.resort r join fetch l.topic join fetch l.trainer t
            join fetch l.venue v where l.state <> PLANNED and l.ends > :since and\s""";
    private static final String IN_ORDER = " order by l.starts, l.id";

    @PersistenceContext
    private EntityManager em;
    @Inject
    private EnrolledDays days;

    /** By which people know it among their calendars. */
    String name(CalendarFeed feed) {
        return switch (feed.kind()) {
            case MEMBER -> Texts.in(feed.telling().language()).get("feed.of-member");
            case TRAINER -> Texts.in(feed.telling().language()).get("feed.of-trainer");
            case VENUE -> feed.venue().name() + " · " + feed.resort().name();
            case RESORT -> feed.resort().name();
        };
    }

    List<CalendarEvent> of(CalendarFeed feed, Instant now) {
        FeedWords words = new FeedWords(feed.telling().language());
        Instant since = now.minus(LATELY);
        return switch (feed.kind()) {
            case MEMBER -> days.enrolments(feed.account().member()).stream().filter(each -> each.intake().ends().isAfter(since))
                    .flatMap(each -> days.events(each, feed.telling()).stream()).toList();
            case TRAINER -> lessons("t.account = :whose", feed.account(), since).map(words::lesson).toList();
            case VENUE -> lessons("v = :whose", feed.venue(), since).map(words::lesson).toList();
            case RESORT -> Stream.concat(lessons("r = :whose", feed.resort(), since).map(words::lesson),
                    leisure(feed.resort(), since).map(words::outing)).toList();
        };
    }

    private Stream<Lesson> lessons(String which, Object whose, Instant since) {
        return em.createQuery(LESSONS + which + IN_ORDER, Lesson.class).setParameter("whose", whose).setParameter("since", since)
                .setHint(AvailableHints.HINT_READ_ONLY, true).getResultStream();
    }

    private Stream<LeisureEvent> leisure(Resort resort, Instant since) {
        return em.createQuery("select e from LeisureEvent e where e.resort = :resort and e.state <> DRAFT and e.ends > :since order by e.starts, e.id",
                LeisureEvent.class).setParameter("resort", resort).setParameter("since", since).setHint(AvailableHints.HINT_READ_ONLY, true)
                .getResultStream();
    }
}
