package org.arasan.voucher;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.arasan.Part;
import org.arasan.Refusal;
import org.arasan.Spelling;
import org.arasan.access.Caller;
import org.arasan.access.Office;
import org.arasan.access.Role;
import org.arasan.member.Iin;
import org.arasan.member.Member;
import org.arasan.resort.Resort;

/**
 * Finds vouchers and members for an office: its own, and for the federation all. Vouchers come with holder, union, region, quota and
 * resort.
 */
@Stateless
@RolesAllowed({Role.OFFICE, Role.HOUSE})
public class VoucherLookup {

    private static final int MOST_MEMBERS = 20;

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Caller caller;

    /** The office that the caller speaks for. */
    public Office office() {
        return caller.office();
    }

    /** One voucher, or a refusal as if there were none. */
    public Voucher voucher(Long id) {
        Voucher voucher = em.createQuery(Selection.WHOLE + "where v.id = :id", Voucher.class).setParameter("id", id).getResultStream()
                .findFirst().orElseThrow(Refusal::notFound);
        if (!caller.office().reaches(voucher.union(), voucher.region())) {
            throw Refusal.notFound();
        }
        return voucher;
    }

    /** What was done to it, the first step first, with those who did it. */
    public List<VoucherStep> steps(Long id) {
        return em.createQuery("select s from VoucherStep s left join fetch s.account where s.voucher = :voucher order by s.id",
                VoucherStep.class).setParameter("voucher", voucher(id)).getResultList();
    }

    /** A part of them: the latest first; of those that wait for the caller, the first first. Its place is told by the id. */
    public Part.Rows<Voucher> vouchers(VoucherFilter filter, Part part) {
        Selection selection = Selection.of(caller.office(), filter);
        if (!part.fromTheBeginning()) {
            selection.and(filter.mine() ? "v.id > :after" : "v.id < :after", "after", part.number(0));
        }
        String order = filter.mine() ? " order by v.id" : " order by v.id desc";
        return part.of(selection.fill(em.createQuery(Selection.WHOLE + selection.where() + order, Voucher.class))
                .setMaxResults(part.toFetch()).getResultList());
    }

    /** How many there are of that kind. */
    public long count(VoucherFilter filter) {
        Selection selection = Selection.of(caller.office(), filter);
        return selection.fill(em.createQuery("select count(v) from Voucher v join v.holder m " + selection.where(), Long.class))
                .getSingleResult();
    }

    /** Members within the caller's reach whose name holds the words, or who have that IIN; by name, 20 at most. */
    public List<Member> members(String words) {
        if (words == null || words.isBlank()) {
            return List.of();
        }
        Office office = caller.office();
        String digits = words.replaceAll("\\s", "");
        return em.createQuery("""
                select m from Member m join fetch m.union u join fetch m.region r
                where (m.iin = :iin or :named = true and m.folded like :name)
                and (:allUnions = true or u.id = :union) and (:allRegions = true or r.id = :region)
                order by m.family, m.given, m.patronymic, m.id""", Member.class)
                .setParameter("iin", Iin.flaw(digits) == Iin.Flaw.SOUND ? digits : "")
                .setParameter("named", !Spelling.folded(words).isEmpty()).setParameter("name", "%" + Spelling.folded(words) + "%")
                .setParameter("allUnions", office.union() == null).setParameter("union", office.union() == null ? 0L : office.union().id())
                .setParameter("allRegions", office.region() == null)
                .setParameter("region", office.region() == null ? 0L : office.region().id())
                .setMaxResults(MOST_MEMBERS).getResultList();
    }

    /** One member within the caller's reach, with union and region; others look as if there were none. */
    public Member member(Long id) {
        return em.createQuery("select m from Member m join fetch m.union join fetch m.region where m.id = :id", Member.class)
                .setParameter("id", id).getResultStream().filter(each -> caller.office().reaches(each.union(), each.region())).findFirst()
                .orElseThrow(Refusal::notFound);
    }

    /** The resorts a voucher may be bound to. */
    public List<Resort> resorts() {
        return em.createQuery("select r from Resort r order by r.name", Resort.class).getResultList();
    }
}
