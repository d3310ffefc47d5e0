package org.arasan.planning.cure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.arasan.planning.cure.facts.CureCabinet;
import org.arasan.planning.cure.facts.CureFacts;
import org.arasan.planning.cure.facts.CureGuest;
import org.arasan.planning.cure.facts.CureGuest.Busy;
import org.arasan.planning.cure.facts.CureGuest.Doing;
import org.arasan.planning.cure.facts.Minutes;
import org.arasan.planning.cure.facts.Prescribed;
import org.arasan.planning.cure.facts.Prescribed.Want;
import org.arasan.planning.cure.search.CureOutcome;

/** What can happen to an intake that is planned: the same facts with what was planned as what is now, but for one change. */
public final class Changes {

    private Changes() {
    }

    public static CureFacts none(CureOutcome outcome) {
        return of(outcome, guest -> guest, cabinet -> cabinet);
    }

    /** Nothing is given in a cabinet for a while. */
    public static CureFacts closed(CureOutcome outcome, int cabinet, Minutes time) {
        CureCabinet broken = outcome.facts().cabinets().get(cabinet);
        return of(outcome, guest -> guest, each -> each != broken ? each
                : new CureCabinet(each.id(), each.name(), each.places(), each.hours(), List.of(time), each.taken()));
    }

    /** The first guests have another lesson too. */
    public static CureFacts lesson(CureOutcome outcome, int guests, Minutes time) {
        List<CureGuest> first = outcome.facts().guests().subList(0, guests);
        return of(outcome, guest -> !first.contains(guest) ? guest
                : doing(guest, time), cabinet -> cabinet);
    }

    private static CureGuest doing(CureGuest guest, Minutes lesson) {
        List<Busy> busy = new ArrayList<>(guest.busy());
        busy.removeIf(each -> each.doing() == Doing.LESSON && Minutes.dayOf(each.time().from()) == Minutes.dayOf(lesson.from()));
        busy.add(new Busy(Doing.LESSON, lesson));
        return new CureGuest(guest.id(), guest.name(), guest.sex(), guest.stays(), busy, guest.forbidden());
    }

    /** One guest is there at other times. */
    public static CureFacts stay(CureOutcome outcome, int index, Minutes stay) {
        CureGuest guest = outcome.facts().guests().get(index);
        return of(outcome, each -> each != guest ? each : new CureGuest(each.id(), each.name(), each.sex(), stay, each.busy(), each.forbidden()),
                cabinet -> cabinet);
    }

    private static CureFacts of(CureOutcome outcome, UnaryOperator<CureGuest> guests, UnaryOperator<CureCabinet> cabinets) {
        CureFacts facts = outcome.facts();
        List<Prescribed> now = new ArrayList<>();
        int due = 0;
        for (Prescribed each : facts.prescribed()) {
            List<Want> wants = new ArrayList<>();
            for (int i = 0; i < each.wants().size(); i++, due++) {
                wants.add(new Want((long) due, outcome.at(due), outcome.place(due), false));
            }
            now.add(new Prescribed(each.id(), each.guest(), each.kind(), each.first(), each.last(), each.part(), wants));
        }
        CureFacts.House house = new CureFacts.House(facts.dayOne(), facts.firstDay(), facts.days(), 0, facts.kinds(),
                facts.cabinets().stream().map(cabinets).toList(), facts.rules());
        return new CureFacts(house, facts.guests().stream().map(guests).toList(), now);
    }
}
