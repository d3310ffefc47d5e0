package org.arasan.course;

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

/** With whom a member learned and which hours were attended. The marks stay, they count; the reasons of excuses go. */
@ApplicationScoped
class CourseData implements PersonalData {

    @PersistenceContext
    private EntityManager em;

    @Override
    public Set<String> tables() {
        return Set.of("study_group_member", "attendance");
    }

    @Override
    public int place() {
        return 50;
    }

    @Override
    public List<Chapter> of(Member member) {
        return List.of(Chapter.of("course", "groups", seats(member).stream().map(CourseData::facts).toList()),
                Chapter.of("course", "hours", attendances(member).stream().map(each -> facts(member, each)).toList()));
    }

    @Override
    public List<Note> consequences(Member member) {
        List<Attendance> hours = attendances(member);
        long reasons = hours.stream().filter(each -> each.reason() != null).count();
        return hours.isEmpty() ? List.of() : List.of(Note.of("course.kept-hours", hours.stream().filter(Attendance::attended).count(), reasons));
    }

    @Override
    public void erase(Member member) {
        attendances(member).forEach(Attendance::forgetReason);
    }

    private List<StudyGroupMember> seats(Member member) {
        return em.createQuery("""
                select s from StudyGroupMember s join fetch s.group g join fetch g.intake where s.enrolment.member = :member
                order by s.id""", StudyGroupMember.class).setParameter("member", member).getResultList();
    }

    private List<Attendance> attendances(Member member) {
        return em.createQuery("""
                select a from Attendance a join fetch a.hour h join fetch h.lesson l join fetch l.topic where a.member = :member
                order by a.starts, a.id""", Attendance.class).setParameter("member", member).getResultList();
    }

    private static List<Fact> facts(StudyGroupMember seat) {
        return List.of(Fact.of("intake", seat.group().intake().number()), Fact.of("group", seat.group().name()),
                Fact.of("language", seat.group().language()));
    }

    private static List<Fact> facts(Member member, Attendance each) {
        String topic = each.hour().lesson().topic().title(member.contacts().language());
        return List.of(Fact.of("hour", each.hour().ordinal()), Fact.of("topic", topic), Fact.of("starts", each.hour().starts()),
                Fact.of("ends", each.hour().ends()), Fact.of("mark", each.mark()),
                Fact.of("reason", each.reason()), Fact.of("marked-by", each.markedBy()), Fact.of("marked-at", each.markedAt()),
                Fact.of("came-by", each.cameBy()), Fact.of("came-at", each.cameAt()));
    }
}
