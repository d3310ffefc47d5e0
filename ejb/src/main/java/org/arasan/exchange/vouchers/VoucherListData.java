package org.arasan.exchange.vouchers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import org.arasan.exchange.ImportBatch.State;
import org.arasan.member.Chapter;
import org.arasan.member.Member;
import org.arasan.member.Note;
import org.arasan.member.PersonalData;

/** Lists of vouchers are kept only until somebody decides on them; while one that waits names the person, the person is not erased. */
@ApplicationScoped
class VoucherListData implements PersonalData {

    @PersistenceContext
    private EntityManager em;

    @Override
    public Set<String> tables() {
        return Set.of("voucher_list");
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
        return em.createQuery("select l from VoucherList l join fetch l.uploadedBy where l.state = :open order by l.id", VoucherList.class)
                .setParameter("open", State.OPEN).getResultStream().filter(list -> list.table().names(iin))
                .map(list -> Note.of("exchange.erase-voucher-list", list.uploadedBy().name())).toList();
    }

    @Override
    public List<Note> consequences(Member member) {
        return List.of();
    }

    @Override
    public void erase(Member member) {
        // a decided list keeps no file, and one that waits for a decision forbids the erasure
    }
}
