package org.arasan.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import org.arasan.member.Chapter;
import org.arasan.member.Member;
import org.arasan.member.Note;
import org.arasan.member.PersonalData;

/**
 * Files handed in are kept only until somebody decides on them. While one that waits names the person, the person is not erased: the
 * list would bring them back, and throwing away what a colleague is deciding on is not ours to do.
 */
@ApplicationScoped
class ImportData implements PersonalData {

    @PersistenceContext
    private EntityManager em;

    @Override
    public Set<String> tables() {
        return Set.of("import_batch", "import_file");
    }

    @Override
    public int place() {
        return 99;
    }

    @Override
    public List<Chapter> of(Member member) {
        return List.of();
    }

    @Override
    public List<Note> against(Member member) {
        String iin = member.iin().digits();
        return em.createQuery("""
                select b from ImportBatch b join fetch b.intake i join fetch i.resort where b.state = :open order by b.id""",
                ImportBatch.class).setParameter("open", ImportBatch.State.OPEN).getResultStream().filter(batch -> batch.names(iin))
                .map(batch -> Note.of("exchange.erase-import", batch.intake().number(), batch.intake().resort().name())).toList();
    }

    @Override
    public List<Note> consequences(Member member) {
        return List.of();
    }

    @Override
    public void erase(Member member) {
        // a decided import keeps no file, and one that waits for a decision forbids the erasure
    }
}
