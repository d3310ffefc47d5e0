package org.arasan.stay.booking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.arasan.Rows;
import org.arasan.Spelling;
import org.arasan.access.Caller;
import org.arasan.access.Role;
import org.arasan.member.Member;
import org.arasan.resort.Resort;
import org.arasan.stay.Stay;
import org.arasan.voucher.Voucher;

/** Finds whom a stay could be booked for, by what somebody at the desk says: a part of the name, the IIN, the number of a voucher. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class CandidateSearch {

    /** More than this nobody reads: a longer word finds fewer. */
    public static final int MOST = 12;

    private static final int SHORTEST = 2;
    private static final String MATCHES = """
            select m from Member m join fetch m.union where (m.folded like :name or m.iin = :iin or exists (
              select v from Voucher v where v.holder = m and upper(v.number) = :voucher))
            and (:all = true or m.iin = :iin or exists (select s from Stay s where s.member = m and s.resort = :resort)
              or exists (select v from Voucher v where v.holder = m and v.state = org.arasan.voucher.Voucher.State.APPROVED
                and (v.terms.resort is null or v.terms.resort = :resort)))
            order by m.family, m.given, m.patronymic, m.id""";

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Caller caller;

    /**
     * @param vouchers which are approved and not spent, good at this resort
     * @param waiting requests for a bed at this resort
     */
    public record Candidate(Member member, List<Voucher> vouchers, List<Stay> waiting) {
    }

    /**
     * Members by name. An administrator of one resort finds those who stay or stayed there, who hold a voucher that is good there, or whose
     * whole IIN is known. Fewer than two letters find nobody.
     */
    public List<Candidate> find(Long resortId, String words) {
        caller.mayManage(resortId);
        Resort resort = Rows.found(em, Resort.class, resortId);
        String name = Spelling.folded(words == null ? "" : words);
        if (name.length() < SHORTEST) {
            return List.of();
        }
        List<Member> members = em.createQuery(MATCHES, Member.class)
                .setParameter("name", "%" + name.replace(' ', '%') + "%").setParameter("iin", words.strip())
                .setParameter("voucher", words.strip().toUpperCase(Locale.ROOT)).setParameter("resort", resort)
                .setParameter("all", caller.confinedTo().isEmpty()).setMaxResults(MOST).getResultList();
        Map<Long, List<Voucher>> vouchers = vouchers(members, resort);
        Map<Long, List<Stay>> waiting = waiting(members, resort);
        return members.stream().map(member -> new Candidate(member, vouchers.getOrDefault(member.id(), List.of()),
                waiting.getOrDefault(member.id(), List.of()))).toList();
    }

    private Map<Long, List<Voucher>> vouchers(List<Member> members, Resort resort) {
        return em.createQuery("""
                select v from Voucher v where v.holder in :members and v.state = org.arasan.voucher.Voucher.State.APPROVED
                and (v.terms.resort is null or v.terms.resort = :resort) order by v.id""", Voucher.class)
                .setParameter("members", members).setParameter("resort", resort).getResultStream()
                .collect(Collectors.groupingBy(each -> each.holder().id()));
    }

    private Map<Long, List<Stay>> waiting(List<Member> members, Resort resort) {
        return em.createQuery("""
                select s from Stay s where s.member in :members and s.resort = :resort and s.state = REQUESTED
                order by s.queuedAt""", Stay.class)
                .setParameter("members", members).setParameter("resort", resort).getResultStream()
                .collect(Collectors.groupingBy(each -> each.member().id()));
    }
}
