package org.arasan.treatment.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.arasan.member.Chapter;
import org.arasan.member.Chapter.Fact;
import org.arasan.member.Member;
import org.arasan.member.Note;
import org.arasan.member.PersonalData;

/** What doctors have found in a member, what they prescribed, and when the member had it; all of it goes with the member. */
@ApplicationScoped
class CureData implements PersonalData {

    private static final String STAYS = " in (select s from Stay s where s.member = :member)";

    @PersistenceContext
    private EntityManager em;

    @Override
    public Set<String> tables() {
        return Set.of("contraindication", "prescription", "appointment");
    }

    @Override
    public int place() {
        return 49;
    }

    @Override
    public boolean medical() {
        return true;
    }

    @Override
    public List<Chapter> of(Member member) {
        return List.of(
                chapter("conditions", List.of("stay", "condition", "at"), """
                        select n.stay.id, n.condition.name, n.at from Contraindication n where n.stay.member = :member order by n.at, n.id""", member),
                chapter("prescriptions", List.of("stay", "treatment", "count", "first-day", "last-day", "part", "state", "why"), """
                        select p.stay.id, p.treatment.name, p.count, p.firstDay, p.lastDay, p.part, p.state, p.why from Prescription p
                        where p.stay.member = :member order by p.prescribedAt, p.id""", member),
                chapter("appointments", List.of("treatment", "cabinet", "starts", "ends", "state"), """
                        select a.prescription.treatment.name, a.venue.name, a.starts, a.ends, a.state from Appointment a
                        where a.member = :member order by a.starts, a.id""", member));
    }

    private Chapter chapter(String name, List<String> facts, String query, Member member) {
        return Chapter.of("appointment", name, em.createQuery(query, Object[].class).setParameter("member", member).getResultStream()
                .map(row -> IntStream.range(0, row.length).mapToObj(i -> Fact.of(facts.get(i), row[i])).toList()).toList());
    }

    @Override
    public List<Note> consequences(Member member) {
        return List.of(Note.of("appointment.erased-prescriptions", count("Prescription x where x.stay.member", member),
                count("Appointment x where x.member", member)));
    }

    private long count(String of, Member member) {
        return em.createQuery("select count(x) from " + of + " = :member", Long.class).setParameter("member", member).getSingleResult();
    }

    @Override
    public void erase(Member member) {
        em.createQuery("delete from Appointment a where a.member = :member").setParameter("member", member).executeUpdate();
        em.createQuery("delete from Prescription p where p.stay" + STAYS).setParameter("member", member).executeUpdate();
        em.createQuery("delete from Contraindication n where n.stay" + STAYS).setParameter("member", member).executeUpdate();
    }
}
