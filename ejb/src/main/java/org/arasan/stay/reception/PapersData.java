package org.arasan.stay.reception;

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

/** What the desk has seen of a member's papers. That it was seen stays; the end of a document's number and the reasons go. */
@ApplicationScoped
class PapersData implements PersonalData {

    @PersistenceContext
    private EntityManager em;

    @Override
    public Set<String> tables() {
        return Set.of("stay_papers");
    }

    @Override
    public int place() {
        return 42;
    }

    @Override
    public List<Chapter> of(Member member) {
        return List.of(Chapter.of("reception", "papers", papers(member).stream().map(PapersData::facts).toList()));
    }

    @Override
    public List<Note> consequences(Member member) {
        return List.of(Note.of("reception.erased-papers", papers(member).size()));
    }

    @Override
    public void erase(Member member) {
        em.createQuery("""
                update versioned StayPapers p set p.document = null, p.documentEnds = null, p.cardIssuedOn = null, p.doctor = NOT_ASKED,
                p.cardWhy = case when p.cardWhy is null then null else '—' end where p.stay in (select s from Stay s where s.member = :member)""")
                .setParameter("member", member).executeUpdate();
    }

    private List<StayPapers> papers(Member member) {
        return em.createQuery("select p from StayPapers p join fetch p.stay s where s.member = :member order by s.period.arrives, s.id",
                StayPapers.class).setParameter("member", member).getResultList();
    }

    private static List<Fact> facts(StayPapers each) {
        return List.of(Fact.of("stay", each.stay().id()), Fact.of("identitySeenAt", each.identitySeenAt()),
                Fact.of("document", each.document()), Fact.of("documentEnds", each.documentEnds()),
                Fact.of("voucherSeenAt", each.voucherSeenAt()), Fact.of("cardIssuedOn", each.card().issuedOn()),
                Fact.of("cardWhy", each.cardWhy()), Fact.of("doctor", each.doctor()));
    }
}
