package org.arasan.stay.lodging;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.arasan.ExpectedVersion;
import org.arasan.Refusal;
import org.arasan.access.Account;
import org.arasan.member.Member;
import org.arasan.resort.Bed;
import org.arasan.resort.Room;
import org.arasan.stay.Stay;
import org.arasan.stay.StayEvent;
import org.arasan.stay.StayLookup;

/**
 * Locks what a change of stays touches, always in one order: guests, rooms, stays, each by their ids. Whoever comes second waits and then
 * sees what the first has done; two never wait for each other.
 */
@Dependent
public class StayLocks {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private StayLookup lookup;
    @Inject
    private ExpectedVersion expected;

    /**
     * A guest whose days change: only one stay of theirs changes at a time. By a query, which leaves the guest's key to others' rows:
     * {@code find} would lock that as well where the guest was read before, and those who insert would wait in the wrong order.
     */
    public Member guest(Long member) {
        return em.createQuery("select m from Member m where m.id = :id", Member.class).setParameter("id", member)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst().orElseThrow(Refusal::notFound);
    }

    /** Several guests. */
    public void guests(Long... members) {
        Stream.of(members).sorted().forEach(this::guest);
    }

    /** The rooms of these beds; no bed is no room. */
    public void roomsOf(Bed... beds) {
        TreeSet<Long> rooms = new TreeSet<>();
        Arrays.stream(beds).filter(Objects::nonNull).forEach(bed -> rooms.add(bed.room().id()));
        // one query each: a list of ids would be translated anew at every call
        rooms.forEach(room -> em.createQuery("select r from Room r where r.id = :room", Room.class).setParameter("room", room)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList());
    }

    /** The stay as it is once its room is locked, and the rooms of these beds. Refused as stale where the guest has moved meanwhile. */
    public Stay stay(Long id, Bed... others) {
        return stays(List.of(id), others).get(0);
    }

    /** Several stays, in the order asked for. Whoever asks for a version means that of the first. */
    public List<Stay> stays(List<Long> ids, Bed... others) {
        List<Stay> seen = ids.stream().map(lookup::stay).toList();
        List<Bed> before = seen.stream().map(Stay::bed).toList();
        roomsOf(Stream.concat(before.stream(), Stream.of(others)).toArray(Bed[]::new));
        seen.stream().sorted(Comparator.comparing(Stay::id)).forEach(this::again);
        for (int i = 0; i < seen.size(); i++) {
            if (!sameRoom(before.get(i), seen.get(i).bed())) {
                throw Refusal.conflict("refusal.stale");
            }
        }
        expected.check(seen.get(0), () -> lastChangedBy(seen.get(0)));
        return seen;
    }

    private Optional<String> lastChangedBy(Stay stay) {
        return lookup.history(stay.id()).stream().findFirst().map(StayEvent::account).map(Account::name);
    }

    /** The stay as it is now, locked; its room is locked already. */
    public Stay again(Stay stay) {
        em.refresh(stay, LockModeType.PESSIMISTIC_WRITE);
        return stay;
    }

    private static boolean sameRoom(Bed before, Bed now) {
        return before == null ? now == null : now == null || now.room().id().equals(before.room().id());
    }
}
