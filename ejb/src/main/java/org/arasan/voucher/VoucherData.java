package org.arasan.voucher;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import org.arasan.member.Chapter;
import org.arasan.member.Chapter.Fact;
import org.arasan.member.Member;
import org.arasan.member.Note;
import org.arasan.member.PersonalData;

/**
 * A member's vouchers and their way. Numbers, unions and prices stay, they are the books of the federation; what people wrote about the
 * holder on the way goes. Nobody is erased while a voucher of theirs is applied for or has yet to serve.
 */
@ApplicationScoped
class VoucherData implements PersonalData {

    @PersistenceContext
    private EntityManager em;

    @Override
    public Set<String> tables() {
        return Set.of("voucher", "voucher_step");
    }

    @Override
    public int place() {
        return 30;
    }

    @Override
    public List<Chapter> of(Member member) {
        return List.of(Chapter.of("voucher", "vouchers", vouchers(member).stream().map(VoucherData::facts).toList()),
                Chapter.of("voucher", "voucherSteps", steps(member).stream().map(VoucherData::facts).toList()));
    }

    @Override
    public List<Note> against(Member member) {
        return vouchers(member).stream().filter(each -> each.state() == Voucher.State.APPLIED || each.state() == Voucher.State.APPROVED)
                .map(each -> Note.of("voucher.erase-open", each.number() == null ? "—" : each.number(), each.state())).toList();
    }

    @Override
    public List<Note> consequences(Member member) {
        int count = vouchers(member).size();
        return count == 0 ? List.of() : List.of(Note.of("voucher.kept-vouchers", count));
    }

    @Override
    public void erase(Member member) {
        for (String update : List.of(
                "update VoucherStep s set s.why = '—' where s.why <> '' and s.voucher in (select v from Voucher v where v.holder = :member)",
                "update Voucher v set v.why = '—' where v.why is not null and v.holder = :member",
                "update Voucher v set v.terms.paymentNote = '' where v.terms.paymentNote <> '' and v.holder = :member")) {
            em.createQuery(update).setParameter("member", member).executeUpdate();
        }
    }

    private List<Voucher> vouchers(Member member) {
        return em.createQuery("select v from Voucher v join fetch v.union join fetch v.region where v.holder = :member order by v.id",
                Voucher.class).setParameter("member", member).getResultList();
    }

    private List<Object[]> steps(Member member) {
        return em.createQuery("select v.number, s from VoucherStep s join s.voucher v where v.holder = :member order by s.id", Object[].class)
                .setParameter("member", member).getResultList();
    }

    private static List<Fact> facts(Voucher each) {
        Terms terms = each.terms();
        Price price = terms == null ? null : terms.price();
        return List.of(Fact.of("number", each.number()), Fact.of("state", each.state()), Fact.of("union", each.union().name()),
                Fact.of("region", each.region().name()), Fact.of("waitsAt", each.waitsAt()), Fact.of("why", each.why()),
                Fact.of("resort", terms == null || terms.resort() == null ? null : terms.resort().name()),
                Fact.of("validFrom", terms == null ? null : terms.validFrom()), Fact.of("validUntil", terms == null ? null : terms.validUntil()),
                Fact.of("days", terms == null ? null : terms.days()), Fact.of("price", price == null ? null : price.total()),
                Fact.of("byUnion", price == null ? null : price.byUnion()), Fact.of("byMember", price == null ? null : price.byMember()),
                Fact.of("byEmployer", price == null ? null : price.byEmployer()),
                Fact.of("paymentNote", terms == null ? null : terms.paymentNote()));
    }

    private static List<Fact> facts(Object[] row) {
        VoucherStep step = (VoucherStep) row[1];
        return List.of(Fact.of("voucher", row[0]), Fact.of("at", step.at()), Fact.of("what", step.what()), Fact.of("level", step.level()),
                Fact.of("why", step.why()));
    }
}
