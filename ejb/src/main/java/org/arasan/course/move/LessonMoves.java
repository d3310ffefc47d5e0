package org.arasan.course.move;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.arasan.Refusal;
import org.arasan.access.Caller;
import org.arasan.clock.DomainClock;
import org.arasan.course.Lesson;
import org.arasan.course.LessonPlace;
import org.arasan.programme.Intake;

/** The moves of lessons by hand, as they are written down and looked up. */
@Dependent
public class LessonMoves {

    /** After a day nobody means by "undo" what was done then. */
    private static final Duration UNDONE_WITHIN = Duration.ofDays(1);
    /** More steps back are not offered. */
    private static final int STEPS = 20;
    private static final String WHOLE = """
            select m from LessonMove m join fetch m.lesson l join fetch l.group g join fetch g.intake i join fetch i.resort
            join fetch l.topic join fetch l.venue join fetch l.trainer
            join fetch m.account join fetch m.fromVenue join fetch m.fromTrainer join fetch m.toVenue join fetch m.toTrainer
            """;

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Caller caller;
    @Inject
    private DomainClock clock;

    /** Writes down that the caller moves the lesson there; call it before the lesson moves. */
    public LessonMove record(Lesson lesson, LessonPlace to) {
        LessonMove move = new LessonMove(lesson, to, caller.account(), clock.now());
        em.persist(move);
        return move;
    }

    /** What the caller moved in the intake within a day and can take back, the latest first; what somebody has moved on since is left out. */
    public List<LessonMove> mine(Intake intake) {
        return em.createQuery(WHOLE + """
                where g.intake = :intake and m.account = :account and m.undoneAt is null and m.movedAt > :since
                order by m.movedAt desc, m.id desc""", LessonMove.class).setParameter("intake", intake)
                .setParameter("account", caller.account()).setParameter("since", clock.now().minus(UNDONE_WITHIN)).getResultStream()
                .filter(each -> each.stands() && !each.lesson().hasBegun()).limit(STEPS).toList();
    }

    /** A move of the caller's own in that intake; anybody else's is not found. */
    public LessonMove mine(Intake intake, Long moveId) {
        return em.createQuery(WHOLE + "where m.id = :id and g.intake = :intake", LessonMove.class).setParameter("id", moveId)
                .setParameter("intake", intake).getResultStream()
                .filter(each -> Objects.equals(each.account().id(), caller.account().id())).findFirst().orElseThrow(Refusal::notFound);
    }

    /** The last move of that lesson that was not taken back. */
    public Optional<LessonMove> last(Lesson lesson) {
        return em.createQuery(WHOLE + "where l = :lesson and m.undoneAt is null order by m.movedAt desc, m.id desc", LessonMove.class)
                .setParameter("lesson", lesson).setMaxResults(1).getResultStream().findFirst();
    }
}
