package org.arasan.completion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.arasan.member.Chapter;
import org.arasan.member.Chapter.Copy;
import org.arasan.member.Chapter.Fact;
import org.arasan.member.Member;
import org.arasan.member.Note;
import org.arasan.member.PersonalData;
import org.arasan.member.Traces;

/**
 * What a member has completed, and the certificates with their files. Erased, a certificate keeps number, state, code and fingerprint, so
 * that the paper in the holder's hand can still be checked; the name and the file go.
 */
@ApplicationScoped
class CompletionData implements PersonalData {

    @PersistenceContext
    private EntityManager em;

    @Override
    public Set<String> tables() {
        return Set.of("completion", "certificate", "certificate_topic", "certificate_file");
    }

    @Override
    public int place() {
        return 60;
    }

    @Override
    public List<Chapter> of(Member member) {
        List<Certificate> certificates = certificates(member);
        return List.of(Chapter.of("completion", "completions", completions(member).stream().map(each -> facts(member, each)).toList()),
                Chapter.of("completion", "certificates", certificates.stream().map(CompletionData::facts).toList())
                        .with(certificates.stream().flatMap(this::copy).toList()));
    }

    @Override
    public List<Note> consequences(Member member) {
        return certificates(member).stream().map(each -> Note.of("completion.erased-certificate", each.number())).toList();
    }

    @Override
    public void erase(Member member) {
        Traces traces = Traces.of(member);
        completions(member).forEach(Completion::settle);
        certificates(member).forEach(each -> {
            each.forgetHolder(traces);
            em.find(CertificateFile.class, each.id()).forget();
        });
    }

    private List<Completion> completions(Member member) {
        return em.createQuery("""
                select c from Completion c join fetch c.enrolment e join fetch e.intake i join fetch i.programme
                where e.member = :member order by c.id""", Completion.class).setParameter("member", member).getResultList();
    }

    private List<Certificate> certificates(Member member) {
        return em.createQuery("""
                select distinct c from Certificate c left join fetch c.topics left join fetch c.successor
                where c.completion.enrolment.member = :member order by c.id""", Certificate.class)
                .setParameter("member", member).getResultList();
    }

    private Stream<Copy> copy(Certificate certificate) {
        return em.find(CertificateFile.class, certificate.id()).pdf().stream()
                .map(pdf -> new Copy("certificates/" + certificate.number() + ".pdf", pdf));
    }

    private static List<Fact> facts(Member member, Completion each) {
        return List.of(Fact.of("programme", each.enrolment().intake().programme().title(member.contacts().language())),
                Fact.of("completedAt", each.completedAt()), Fact.of("hoursAttended", each.hoursAttended()), Fact.of("nights", each.nights()));
    }

    private static List<Fact> facts(Certificate each) {
        return List.of(Fact.of("number", each.number()), Fact.of("state", each.state()), Fact.of("name", each.name()),
                Fact.of("language", each.language()), Fact.of("title", each.title()), Fact.of("award", each.award()),
                Fact.of("issuer", each.issuer()), Fact.of("programme", each.programme()), Fact.of("resort", each.resort()), Fact.of("hours", each.hours()), Fact.of("firstDay", each.firstDay()),
                Fact.of("lastDay", each.lastDay()), Fact.of("issuedOn", each.issuedOn()), Fact.of("endedOn", each.endedOn()),
                Fact.of("reason", each.reason()), Fact.of("successor", each.successor() == null ? null : each.successor().number()),
                Fact.of("topics", String.join("; ", each.topics().stream().map(PrintedTopic::title).toList())));
    }
}
