package org.arasan.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.arasan.Language;
import org.arasan.Texts;
import org.arasan.member.Member;
import org.arasan.stay.BedChanged;
import org.arasan.stay.Stay;
import org.arasan.stay.StayEvent;

/** Tells guests who come, or are in house, that their room is another one. That they have got one at all is no change: they see it in their days. */
@ApplicationScoped
class RoomNotices {

    private static final Set<Stay.State> COMES = Set.of(Stay.State.CONFIRMED, Stay.State.CHECKED_IN);

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Outbox outbox;

    void tell(@Observes BedChanged changed) {
        List<Stay> coming = changed.stays().stream().filter(each -> COMES.contains(each.state())).toList();
        if (coming.isEmpty()) {
            return;
        }
        Map<Long, StayEvent> last = last(coming);
        Set<String> known = outbox.known(NoticeKind.ROOM_CHANGED, coming.stream().map(RoomNotices::about).toList());
        Map<Member, Tidings> tidings = coming.stream().filter(each -> last.containsKey(each.id()))
                .filter(each -> last.get(each.id()).what() != StayEvent.What.PLACED || known.contains(about(each)))
                .collect(Collectors.toMap(Stay::member, each -> tidings(each, last.get(each.id())), (one, other) -> one));
        outbox.tellEach(tidings);
    }

    /** What was done last with the bed of each. */
    private Map<Long, StayEvent> last(Collection<Stay> stays) {
        return em.createQuery("""
                select e from StayEvent e where e.stay in :stays and e.what in (PLACED, MOVED, RELEASED) order by e.at, e.id""", StayEvent.class)
                .setParameter("stays", stays).getResultStream()
                .collect(Collectors.toMap(each -> each.stay().id(), Function.identity(), (earlier, later) -> later));
    }

    private static Tidings tidings(Stay stay, StayEvent change) {
        return new Tidings(NoticeKind.ROOM_CHANGED, about(stay), stay.resort().zone(), language -> List.of(stay.resort().name(),
                named(change.became(), language), named(change.was(), language)), "/member/days.xhtml", stay.period().leaves());
    }

    private static String named(String bed, Language language) {
        return bed == null ? Texts.in(language).get("notice.no-room") : bed;
    }

    private static String about(Stay stay) {
        return "stay " + stay.id();
    }
}
