package org.arasan.assessment.sitting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.arasan.assessment.QuestionType;
import org.arasan.member.Chapter;
import org.arasan.member.Chapter.Fact;
import org.arasan.member.Member;
import org.arasan.member.Note;
import org.arasan.member.PersonalData;

/** Which tests a member has sat, and every answer. Points and choices stay, they count; what the member typed goes. */
@ApplicationScoped
class SittingData implements PersonalData {

    @PersistenceContext
    private EntityManager em;

    @Override
    public Set<String> tables() {
        return Set.of("sitting", "sitting_question");
    }

    @Override
    public int place() {
        return 55;
    }

    @Override
    public List<Chapter> of(Member member) {
        List<Sitting> sittings = sittings(member);
        return List.of(Chapter.of("assessment", "tests", sittings.stream().map(each -> facts(member, each)).toList()),
                Chapter.of("assessment", "answers", sittings.stream().flatMap(SittingData::answers).toList()));
    }

    @Override
    public List<Note> consequences(Member member) {
        int count = sittings(member).size();
        return count == 0 ? List.of() : List.of(Note.of("assessment.kept-sittings", count));
    }

    @Override
    public void erase(Member member) {
        sittings(member).forEach(each -> each.questions().forEach(SittingQuestion::forgetWords));
    }

    private List<Sitting> sittings(Member member) {
        return em.createQuery("""
                select distinct s from Sitting s join fetch s.heldTest h join fetch h.test join fetch h.intake
                left join fetch s.questions q left join fetch q.edition where s.enrolment.member = :member order by s.started, s.id""", Sitting.class)
                .setParameter("member", member).getResultList();
    }

    private static List<Fact> facts(Member member, Sitting each) {
        return List.of(Fact.of("test", each.heldTest().test().title(member.contacts().language())), Fact.of("intake", each.heldTest().intake().number()),
                Fact.of("attempt", each.number()), Fact.of("started", each.started()), Fact.of("handedIn", each.handedIn()),
                Fact.of("points", each.points() == null ? null : each.points().toPlainString()), Fact.of("possible", each.pointsPossible()),
                Fact.of("passed", each.isOpen() ? null : each.isPassed()));
    }

    /** While an attempt lasts, its points are nobody's to see. */
    private static Stream<List<Fact>> answers(Sitting sitting) {
        return sitting.questions().stream().map(each -> List.of(Fact.of("started", sitting.started()), Fact.of("question", each.edition().text()),
                Fact.of("answer", words(each)), Fact.of("points", each.points() == null ? null : each.points().toPlainString())));
    }

    private static String words(SittingQuestion question) {
        Sheet sheet = question.sheet();
        return String.join("; ", question.shownAnswer().stream().map(each -> {
            if (question.edition().type() == QuestionType.MATCHING) {
                String[] ends = each.split("=");
                return sheet.lefts().get(Integer.parseInt(ends[0])) + " – " + sheet.choices().get(Integer.parseInt(ends[1]));
            }
            return question.edition().type().offersChoices() ? sheet.choices().get(Integer.parseInt(each)) : each;
        }).toList());
    }
}
