package org.arasan.programme;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.arasan.Refusal;
import org.arasan.access.Caller;
import org.arasan.access.Reading;
import org.arasan.access.ReadingLog;
import org.arasan.access.Role;
import org.arasan.member.Member;

/**
 * What is kept of one member. An administrator of one resort sees those who are or were enrolled there; to others they look as if there
 * were none. The full IIN is shown to whoever asks for it, and that they asked is kept.
 */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class MemberFile {

    /** What {@link ReadingLog} calls the reading of an IIN. */
    public static final String IIN = "iin";

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Caller caller;
    @Inject
    private ReadingLog log;

    /** The member with union and region. */
    public Member member(Long id) {
        Member member = em.createQuery("select m from Member m join fetch m.union join fetch m.region where m.id = :id", Member.class)
                .setParameter("id", id).getResultStream().findFirst().orElseThrow(Refusal::notFound);
        if (caller.confinedTo().filter(resort -> !cameTo(resort.id(), member)).isPresent()) {
            throw Refusal.notFound();
        }
        return member;
    }

    /** All twelve digits; the reading is noted in the same transaction. */
    public String iin(Long id) {
        Member member = member(id);
        log.note(member, IIN);
        return member.iin().digits();
    }

    /** Who has read guarded data of that member, the latest first. */
    public List<Reading> readings(Long id) {
        return log.of(member(id));
    }

    private boolean cameTo(Long resort, Member member) {
        return em.createQuery("select count(e) from Enrolment e where e.member = :member and e.intake.resort.id = :resort", Long.class)
                .setParameter("member", member).setParameter("resort", resort).getSingleResult() > 0;
    }
}
