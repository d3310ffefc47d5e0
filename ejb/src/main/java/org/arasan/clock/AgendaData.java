package org.arasan.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import org.arasan.member.Chapter;
import org.arasan.member.Member;
import org.arasan.member.Note;
import org.arasan.member.PersonalData;
import org.arasan.member.Traces;

/** The book of duties refers to nobody, but the reason of a failure may name a guest. */
@ApplicationScoped
class AgendaData implements PersonalData {

    @PersistenceContext
    private EntityManager em;

    @Override
    public Set<String> tables() {
        return Set.of("agenda_run");
    }

    @Override
    public int place() {
        return 98;
    }

    @Override
    public List<Chapter> of(Member member) {
        return List.of();
    }

    @Override
    public List<Note> consequences(Member member) {
        return List.of();
    }

    @Override
    public void erase(Member member) {
        Traces traces = Traces.of(member);
        for (String word : traces.words()) {
            em.createNativeQuery("update agenda_run set args = array_replace(args, :word, :instead) where :word = any(args)")
                    .setParameter("word", word).setParameter("instead", traces.instead()).executeUpdate();
        }
    }
}
