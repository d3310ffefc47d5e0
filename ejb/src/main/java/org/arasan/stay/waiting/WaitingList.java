package org.arasan.stay.waiting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.arasan.Rows;
import org.arasan.access.Caller;
import org.arasan.access.Role;
import org.arasan.member.Iin;
import org.arasan.member.Member;
import org.arasan.resort.Resort;
import org.arasan.stay.Stay;

/** Reads the waiting list for those who run the house; another resort's is not found. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class WaitingList {

    private static final String WHOLE = """
            select s from Stay s join fetch s.resort join fetch s.member m left join fetch m.union left join fetch s.intake i
            left join fetch i.programme left join fetch s.bed b left join fetch b.room
            where (:resort is null or s.resort.id = :resort)""";

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Caller caller;

    /** What part of the list is meant; null for all. */
    public record Excerpt(Long resort, Long intake, String category) {

        boolean shows(Stay stay) {
            return (intake == null || stay.intake() != null && intake.equals(stay.intake().id()))
                    && (category == null || category.isBlank() || category.equals(stay.wish().category()));
        }
    }

    /** Everybody who waits, in the order of asking; the positions are those in the whole list. */
    public List<Line> waiting(Excerpt excerpt) {
        return Line.of(em.createQuery(WHOLE + " and s.state = REQUESTED order by s.queuedAt, s.id", Stay.class)
                .setParameter("resort", resort(excerpt)).getResultList()).stream().filter(line -> excerpt.shows(line.stay())).toList();
    }

    /** Everybody to whom a place is offered, by the end of the time to answer. */
    public List<Stay> offered(Excerpt excerpt) {
        return em.createQuery(WHOLE + " and s.state = HELD and s.queuedAt is not null order by s.heldUntil, s.id", Stay.class)
                .setParameter("resort", resort(excerpt)).getResultStream().filter(excerpt::shows).toList();
    }

    /** Whoever has that IIN: who names all of it has the person's paper in hand. */
    public Optional<Member> person(String iin) {
        String digits = iin.replaceAll("\\s", "");
        return Iin.flaw(digits) != Iin.Flaw.SOUND ? Optional.empty()
                : em.createQuery("select m from Member m join fetch m.union join fetch m.region where m.iin = :iin and m.erasedAt is null", Member.class)
                        .setParameter("iin", digits).getResultStream().findFirst();
    }

    private Long resort(Excerpt excerpt) {
        if (excerpt.resort() == null) {
            return caller.confinedTo().map(Resort::id).orElse(null);
        }
        caller.mayManage(excerpt.resort());
        return Rows.found(em, Resort.class, excerpt.resort()).id();
    }
}
