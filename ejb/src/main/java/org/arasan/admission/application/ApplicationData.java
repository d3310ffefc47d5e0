package org.arasan.admission.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import org.arasan.admission.terms.Seat;
import org.arasan.member.Chapter;
import org.arasan.member.Chapter.Fact;
import org.arasan.member.Member;
import org.arasan.member.Note;
import org.arasan.member.PersonalData;

/**
 * What a member has applied for, also under their number before they were known, and the places that are
 * counted. Erased, the applications go; the places, which say that somebody of that union came, stay as the enrolments do.
 */
@ApplicationScoped
class ApplicationData implements PersonalData {

    private static final String OWN = "(a.member = :member or a.iin = :iin)";

    @PersistenceContext
    private EntityManager em;

    @Override
    public Set<String> tables() {
        return Set.of("application", "admission_seat");
    }

    @Override
    public int place() {
        return 25;
    }

    @Override
    public List<Chapter> of(Member member) {
        return List.of(Chapter.of("admission", "applications", all(member).stream().map(ApplicationData::facts).toList()),
                Chapter.of("admission", "seats", seats(member)));
    }

    @Override
    public List<Note> consequences(Member member) {
        int count = all(member).size();
        return count == 0 ? List.of() : List.of(Note.of("admission.erased-applications", count));
    }

    @Override
    public void erase(Member member) {
        em.createQuery("delete from Application a where " + OWN).setParameter("member", member).setParameter("iin", member.iin().digits())
                .executeUpdate();
    }

    private List<List<Fact>> seats(Member member) {
        return em.createQuery("select s.admission.intake.number, s.sex, s.age from Seat s where s.member = :member order by s.id", Object[].class)
                .setParameter("member", member).getResultStream()
                .map(row -> List.of(Fact.of("intake", row[0]), Fact.of("sex", row[1]), Fact.of("age", row[2]))).toList();
    }

    private List<Application> all(Member member) {
        return em.createQuery("""
                select a from Application a join fetch a.union join fetch a.region join fetch a.admission d join fetch d.intake
                where """ + " " + OWN + " order by a.id", Application.class).setParameter("member", member)
                .setParameter("iin", member.iin().digits()).getResultList();
    }

    private static List<Fact> facts(Application each) {
        return List.of(Fact.of("number", each.number()), Fact.of("intake", each.admission().intake().number()), Fact.of("way", each.way()),
                Fact.of("name", each.fullName()), Fact.of("phone", each.contacts().phone()), Fact.of("email", each.contacts().email()),
                Fact.of("union", each.union().name()), Fact.of("region", each.region().name()), Fact.of("state", each.told()),
                Fact.of("why", each.why()), Fact.of("filed", each.filedAt()), Fact.of("decided", each.decidedAt()));
    }
}
