package org.arasan.privacy;

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

/** That a member has asked to be erased. It goes with the erasure, which keeps its ground. */
@ApplicationScoped
class RequestData implements PersonalData {

    @PersistenceContext
    private EntityManager em;

    @Override
    public Set<String> tables() {
        return Set.of("erasure_request");
    }

    @Override
    public int place() {
        return 90;
    }

    @Override
    public List<Chapter> of(Member member) {
        ErasureRequest request = em.find(ErasureRequest.class, member.id());
        return List.of(Chapter.of("privacy", "erasureRequests",
                request == null ? List.of() : List.of(List.of(Fact.of("askedAt", request.askedAt())))));
    }

    @Override
    public List<Note> consequences(Member member) {
        return List.of();
    }

    @Override
    public void erase(Member member) {
        em.createQuery("delete from ErasureRequest where memberId = :member").setParameter("member", member.id()).executeUpdate();
    }
}
