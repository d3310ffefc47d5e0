package org.arasan.kind.studycircle;

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
import org.arasan.member.Traces;

/** The circles that a member convened. What they worked on stays; names in them go with the convener. */
@ApplicationScoped
class CircleData implements PersonalData {

    @PersistenceContext
    private EntityManager em;

    @Override
    public Set<String> tables() {
        return Set.of("study_circle", "study_circle_topic", "study_circle_member", "study_circle_meeting");
    }

    @Override
    public int place() {
        return 61;
    }

    @Override
    public List<Chapter> of(Member member) {
        return List.of(Chapter.of(StudyCircles.BUNDLE, "circles", circles(member).stream().map(CircleData::facts).toList()));
    }

    @Override
    public List<Note> consequences(Member member) {
        int count = circles(member).size();
        return count == 0 ? List.of() : List.of(Note.of("studycircle.kept-circles", count));
    }

    @Override
    public void erase(Member member) {
        circles(member).forEach(each -> each.forget(Traces.of(member)));
    }

    private List<Circle> circles(Member member) {
        return em.createQuery("select c from Circle c where c.convener.member = :member order by c.id", Circle.class)
                .setParameter("member", member).getResultList();
    }

    private static List<Fact> facts(Circle each) {
        return List.of(Fact.of("name", each.name()), Fact.of("foundedOn", each.foundedOn()), Fact.of("state", each.state()),
                Fact.of("meetings", each.meetings().size()), Fact.of("report", each.report()));
    }
}
