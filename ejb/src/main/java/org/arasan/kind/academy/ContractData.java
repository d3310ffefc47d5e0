package org.arasan.kind.academy;

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

/** Contracts for a member's courses. They are books that must be kept; where the member paid, the name on them goes. */
@ApplicationScoped
class ContractData implements PersonalData {

    @PersistenceContext
    private EntityManager em;

    @Override
    public Set<String> tables() {
        return Set.of("academy_contract_listener");
    }

    @Override
    public int place() {
        return 60;
    }

    @Override
    public List<Chapter> of(Member member) {
        return List.of(Chapter.of(Academy.BUNDLE, "contracts", contracts(member).stream().map(ContractData::facts).toList()));
    }

    @Override
    public List<Note> consequences(Member member) {
        int count = contracts(member).size();
        return count == 0 ? List.of() : List.of(Note.of("academy.kept-contracts", count));
    }

    @Override
    public void erase(Member member) {
        contracts(member).stream().filter(each -> each.payer().equalsIgnoreCase(member.fullName()))
                .forEach(each -> each.forgetPayer(member.numberedName()));
    }

    private List<Contract> contracts(Member member) {
        return em.createQuery("select c from Contract c join c.listeners l where l.member = :member order by c.id", Contract.class)
                .setParameter("member", member).getResultList();
    }

    private static List<Fact> facts(Contract each) {
        return List.of(Fact.of("number", each.number()), Fact.of("payer", each.payer()), Fact.of("price", each.price().toPlainString()),
                Fact.of("currency", each.currency()), Fact.of("paid", each.paid().toPlainString()), Fact.of("signedOn", each.signedOn()));
    }
}
