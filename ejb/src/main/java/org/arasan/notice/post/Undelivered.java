package org.arasan.notice.post;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.arasan.Rows;
import org.arasan.access.Role;
import org.arasan.clock.Agenda;
import org.arasan.clock.DomainClock;

/** Letters that somebody has to look at, and how the post is doing. For administrators of the whole house. */
@Stateless
@RolesAllowed(Role.HOUSE)
public class Undelivered {

    private static final int MOST = 200;
    private static final Duration LATELY = Duration.ofDays(1);

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Agenda agenda;
    @Inject
    private DomainClock clock;

    /**
     * How the post is doing.
     *
     * @param waiting letters that are not sent yet
     * @param oldest  since when the first of those that are due is due, or {@code null}
     * @param sent    within a day
     * @param failed  for good, and nobody has looked
     */
    public record State(long waiting, Instant oldest, long sent, long failed) {
    }

    public State state() {
        Instant now = clock.now();
        Object[] row = (Object[]) em.createQuery("""
                select count(case when l.state in (WAITING, TAKEN) then 1 end), min(case when l.state in (WAITING, TAKEN) and l.due <= :now then l.due end),
                count(case when l.state = SENT and l.endedAt > :lately then 1 end), count(case when l.state = FAILED then 1 end) from Letter l""")
                .setParameter("now", now).setParameter("lately", now.minus(LATELY)).getSingleResult();
        return new State((Long) row[0], (Instant) row[1], (Long) row[2], (Long) row[3]);
    }

    /** What failed for good, the latest first. */
    public List<Letter> failed() {
        return em.createQuery("""
                select l from Letter l join fetch l.mailbox b left join fetch b.member left join fetch b.account where l.state = FAILED
                order by l.endedAt desc, l.id desc""", Letter.class).setMaxResults(MOST).getResultList();
    }

    /** Sends it once more. Refused where it has not failed. */
    public void again(Long letterId) {
        Letter letter = Rows.found(em, Letter.class, letterId, LockModeType.PESSIMISTIC_WRITE);
        letter.again(clock.now());
        agenda.noLaterThan(Post.JOB, Agenda.HOUSE, clock.now());
    }
}
