package org.arasan.privacy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.arasan.Refusal;
import org.arasan.access.Caller;
import org.arasan.access.Reading;
import org.arasan.access.ReadingLog;
import org.arasan.access.Role;
import org.arasan.member.Member;

/**
 * What is kept of one member. An administrator of one resort sees those who stay or stayed there, or are enrolled there; to others they
 * look as if there were none. The full IIN is shown to whoever asks for it, and that they asked is kept.
 */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class MemberFile {

    /** What {@link ReadingLog} calls the reading of an IIN. */
    public static final String IIN = ReadingLog.IIN;

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Caller caller;
    @Inject
    private ReadingLog log;
    @Inject
    private Expiry expiry;

    /** The member with union and region. */
    public Member member(Long id) {
        Member member = em.createQuery("select m from Member m join fetch m.union join fetch m.region where m.id = :id", Member.class)
                .setParameter("id", id).getResultStream().findFirst().orElseThrow(Refusal::notFound);
        if (caller.confinedTo().filter(resort -> !cameTo(resort.id(), member)).isPresent()) {
            throw Refusal.notFound();
        }
        return member;
    }

    /** All twelve digits; the reading is noted in the same transaction. Refused for an erased member. */
    public String iin(Long id) {
        Member member = member(id);
        member.requireKept();
        log.note(member, IIN);
        return member.iin().digits();
    }

    /** Who has read guarded data of that member, the latest first. */
    public List<Reading> readings(Long id) {
        return log.of(member(id));
    }

    /** The day from which on the rule of retention erases the member, unless they come again; {@code null} once they are erased. */
    public LocalDate due(Long id) {
        Member member = member(id);
        return member.erased() ? null : expiry.due(member);
    }

    /** The last day of the latest stay, or {@code null}. */
    public LocalDate lastStay(Long id) {
        return em.createQuery("select max(s.period.lastDay) from Stay s where s.member = :member", LocalDate.class)
                .setParameter("member", member(id)).getSingleResult();
    }

    private boolean cameTo(Long resort, Member member) {
        return em.createQuery("select 1 from Member m where m = :member and " + MemberRegister.CAME_TO, Integer.class)
                .setParameter("member", member).setParameter("resort", resort).getResultStream().findFirst().isPresent();
    }
}
