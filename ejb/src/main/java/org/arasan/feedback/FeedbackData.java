package org.arasan.feedback;

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

/** That a member took part in surveys. What they said cannot be found again, not even to show it to them. */
@ApplicationScoped
class FeedbackData implements PersonalData {

    @PersistenceContext
    private EntityManager em;

    @Override
    public Set<String> tables() {
        return Set.of("survey_participation");
    }

    @Override
    public int place() {
        return 58;
    }

    @Override
    public List<Chapter> of(Member member) {
        return List.of(Chapter.of("feedback", "surveys", taken(member).stream()
                .map(each -> List.of(Fact.of("intake", each.survey().intake().number()), Fact.of("took-part", true))).toList()));
    }

    @Override
    public List<Note> consequences(Member member) {
        int surveys = taken(member).size();
        return surveys == 0 ? List.of() : List.of(Note.of("feedback.kept-participation", surveys));
    }

    /** Nothing here names anybody: that somebody took part is counted, by an enrolment whose name goes elsewhere. */
    @Override
    public void erase(Member member) {
    }

    private List<Participation> taken(Member member) {
        return em.createQuery("""
                select p from Participation p join fetch p.survey s join fetch s.intake where p.enrolment.member = :member order by s.id""",
                Participation.class).setParameter("member", member).getResultList();
    }
}
