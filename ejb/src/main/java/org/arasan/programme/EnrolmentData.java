package org.arasan.programme;

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

/** Which intakes a member was enrolled in. Nobody is erased out of an intake that is not over; the rest of the rows only count. */
@ApplicationScoped
class EnrolmentData implements PersonalData {

    @PersistenceContext
    private EntityManager em;

    @Override
    public Set<String> tables() {
        return Set.of("enrolment");
    }

    @Override
    public int place() {
        return 20;
    }

    @Override
    public List<Chapter> of(Member member) {
        return List.of(Chapter.of("programme", "enrolments", enrolments(member).stream().map(each -> facts(member, each)).toList()));
    }

    @Override
    public List<Note> against(Member member) {
        return enrolments(member).stream()
                .filter(each -> each.state() == Enrolment.State.ENROLLED && each.intake().state() != Intake.State.COMPLETED)
                .map(each -> Note.of("programme.erase-intake", each.intake().number(), each.intake().resort().name(), each.intake().state()))
                .toList();
    }

    @Override
    public List<Note> consequences(Member member) {
        int count = enrolments(member).size();
        return count == 0 ? List.of() : List.of(Note.of("programme.kept-enrolments", count));
    }

    @Override
    public void erase(Member member) {
        // an enrolment says that somebody of that union and region took part: that is what statistics count
    }

    private List<Enrolment> enrolments(Member member) {
        return em.createQuery("""
                select e from Enrolment e join fetch e.intake i join fetch i.resort join fetch i.programme
                where e.member = :member order by i.firstDay, e.id""", Enrolment.class).setParameter("member", member).getResultList();
    }

    private static List<Fact> facts(Member member, Enrolment each) {
        Intake intake = each.intake();
        return List.of(Fact.of("programme", intake.programme().title(member.contacts().language())), Fact.of("intake", intake.number()),
                Fact.of("resort", intake.resort().name()), Fact.of("firstDay", intake.firstDay()), Fact.of("lastDay", intake.lastDay()),
                Fact.of("state", each.state()));
    }
}
