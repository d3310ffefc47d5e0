package org.arasan.treatment;

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

/** What doctors have written about a member: read on doctors' pages and in the member's own export alone, and gone with the member. */
@ApplicationScoped
class MedicalData implements PersonalData {

    @PersistenceContext
    private EntityManager em;

    @Override
    public Set<String> tables() {
        return Set.of("medical_note");
    }

    @Override
    public int place() {
        return 48;
    }

    @Override
    public boolean medical() {
        return true;
    }

    @Override
    public List<Chapter> of(Member member) {
        return List.of(Chapter.of("treatment", "notes", em.createQuery("""
                select n.stay.id, n.at, n.note from MedicalNote n where n.stay.member = :member order by n.at, n.id""", Object[].class)
                .setParameter("member", member).getResultStream()
                .map(row -> List.of(Fact.of("stay", row[0]), Fact.of("at", row[1]), Fact.of("note", row[2]))).toList()));
    }

    @Override
    public List<Note> consequences(Member member) {
        return List.of(Note.of("treatment.erased-notes", em.createQuery("select count(n) from MedicalNote n where n.stay.member = :member",
                Long.class).setParameter("member", member).getSingleResult()));
    }

    @Override
    public void erase(Member member) {
        em.createQuery("delete from MedicalNote n where n.stay in (select s from Stay s where s.member = :member)")
                .setParameter("member", member).executeUpdate();
    }
}
