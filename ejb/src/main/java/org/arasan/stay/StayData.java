package org.arasan.stay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import org.arasan.member.Chapter;
import org.arasan.member.Chapter.Fact;
import org.arasan.member.Iin;
import org.arasan.member.Member;
import org.arasan.member.Note;
import org.arasan.member.PersonalData;
import org.arasan.stay.StayEvent.What;

/**
 * Where a member stayed, and what was done with the stays. Beds and nights stay, they count; free words go, and so do the wishes of
 * others that name the member. Nobody is erased who is awaited, in house, or waits for a bed.
 */
@ApplicationScoped
class StayData implements PersonalData {

    private static final Set<Stay.State> OPEN = Set.of(Stay.State.REQUESTED, Stay.State.HELD, Stay.State.CONFIRMED, Stay.State.CHECKED_IN);

    @PersistenceContext
    private EntityManager em;

    @Override
    public Set<String> tables() {
        return Set.of("stay", "stay_event", "former_bed");
    }

    @Override
    public int place() {
        return 40;
    }

    @Override
    public List<Chapter> of(Member member) {
        return List.of(Chapter.of("stay", "stays", stays(member).stream().map(StayData::facts).toList()),
                Chapter.of("stay", "changes", events(member).stream().map(StayData::facts).toList()),
                Chapter.of("stay", "formerBeds", formerBeds(member).stream().map(StayData::facts).toList()));
    }

    @Override
    public List<Note> against(Member member) {
        return stays(member).stream().filter(each -> OPEN.contains(each.state())).map(each -> Note.of("stay.erase-open",
                each.resort().name(), each.period().firstDay(), each.period().lastDay(), each.state())).toList();
    }

    @Override
    public List<Note> consequences(Member member) {
        int stays = stays(member).size();
        long wishes = em.createQuery("select count(s) from Stay s where s.wish.wish = :iin and s.member <> :member", Long.class)
                .setParameter("iin", member.iin().digits()).setParameter("member", member).getSingleResult();
        return wishes == 0 ? List.of(Note.of("stay.kept-stays", stays))
                : List.of(Note.of("stay.kept-stays", stays), Note.of("stay.erased-wishes", wishes));
    }

    @Override
    public void erase(Member member) {
        em.createQuery("""
                update versioned Stay s set s.wish.wish = null
                where s.wish.wish is not null and (s.wish.wish = :iin or s.member = :member)""")
                .setParameter("iin", member.iin().digits()).setParameter("member", member).executeUpdate();
        em.createQuery("""
                update StayEvent e set e.why = '—'
                where e.why is not null and e.stay in (select s from Stay s where s.member = :member)""")
                .setParameter("member", member).executeUpdate();
        // who gave way to whom is told by name, also in the history of the other one's stay
        for (String side : List.of("was", "became")) {
            em.createQuery("update StayEvent e set e." + side + " = :number where e.what in (REPLACED, REPLACES) and e." + side
                    + " = :name").setParameter("number", member.numberedName()).setParameter("name", member.fullName()).executeUpdate();
        }
    }

    private List<Stay> stays(Member member) {
        return em.createQuery("""
                select s from Stay s join fetch s.resort left join fetch s.intake left join fetch s.voucher left join fetch s.bed b
                left join fetch b.room where s.member = :member order by s.period.arrives, s.id""", Stay.class)
                .setParameter("member", member).getResultList();
    }

    private List<StayEvent> events(Member member) {
        return em.createQuery("select e from StayEvent e where e.stay.member = :member order by e.at, e.id", StayEvent.class)
                .setParameter("member", member).getResultList();
    }

    private List<FormerBed> formerBeds(Member member) {
        return em.createQuery("""
                select f from FormerBed f join fetch f.bed b join fetch b.room where f.stay.member = :member order by f.since, f.id""",
                FormerBed.class).setParameter("member", member).getResultList();
    }

    private static List<Fact> facts(Stay each) {
        return List.of(Fact.of("stay", each.id()), Fact.of("resort", each.resort().name()),
                Fact.of("intake", each.intake() == null ? null : each.intake().number()),
                Fact.of("voucher", each.voucher() == null ? null : each.voucher().number()),
                Fact.of("firstDay", each.period().firstDay()), Fact.of("lastDay", each.period().lastDay()), Fact.of("state", each.state()),
                Fact.of("bed", each.bed() == null ? null : each.bed().label()), Fact.of("need", each.wish().need()),
                Fact.of("wish", each.wish().wish() == null ? null : Iin.masked(each.wish().wish())),
                Fact.of("category", each.wish().category()), Fact.of("heldUntil", each.heldUntil()),
                Fact.of("queuedAt", each.queuedAt()), Fact.of("acceptedAt", each.acceptedAt()), Fact.of("expectedAt", each.expectedAt()),
                Fact.of("checkedInAt", each.checkedInAt()),
                Fact.of("checkedOutAt", each.checkedOutAt()), Fact.of("leftEarly", each.leftEarly()));
    }

    /** Who gave way to the member, or took the member's place, is somebody else's data. */
    private static List<Fact> facts(StayEvent each) {
        boolean others = each.what() == What.REPLACED || each.what() == What.REPLACES;
        return List.of(Fact.of("stay", each.stay().id()), Fact.of("at", each.at()), Fact.of("what", each.what()),
                Fact.of("was", others ? null : each.was()), Fact.of("became", others ? null : each.became()), Fact.of("why", each.why()));
    }

    private static List<Fact> facts(FormerBed each) {
        return List.of(Fact.of("stay", each.stay().id()), Fact.of("bed", each.bed().label()), Fact.of("since", each.since()),
                Fact.of("until", each.until()));
    }
}
