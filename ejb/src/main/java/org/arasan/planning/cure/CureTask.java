package org.arasan.planning.cure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.arasan.planning.cure.facts.CureFacts;
import org.arasan.planning.cure.facts.Due;
import org.arasan.planning.cure.facts.Prescribed;
import org.arasan.planning.cure.search.CureOutcome;
import org.arasan.treatment.appointment.Appointment;

/**
 * The cures of one intake, to be planned.
 *
 * @param versions of the appointments there are, by id
 * @param surplus  appointments that nothing prescribes any more
 */
public record CureTask(CureFacts facts, CureCalendar calendar, Map<Long, Integer> versions, List<Appointment> surplus) {

    /** What a plan changes, row by row: appointments that are made, moved and cancelled. Nothing for one that stays as it is. */
    public List<CureChange> changes(CureOutcome outcome) {
        List<CureChange> changes = new ArrayList<>();
        for (Due due : facts.dues()) {
            boolean reseated = outcome.place(due.index()) != due.want().place();
            if (!due.want().pinned() && (outcome.isChanged(due) || reseated)) {
                changes.add(change(due, outcome));
            }
        }
        surplus.forEach(each -> changes.add(new CureChange(each.prescription().id(), each.id(), each.version(), 0, null)));
        return changes;
    }

    /** Every treatment that has a time by the plan, whether it had it before or not: what {@link #times} takes. */
    public List<CureChange> places(CureOutcome outcome) {
        return facts.dues().stream().filter(due -> outcome.at(due.index()) != Prescribed.NOWHERE).map(due -> change(due, outcome)).toList();
    }

    /** The times of such places, by due; of several of one prescription that have no row yet, in their order. What is prescribed no more is passed over. */
    public int[] times(List<CureChange> places) {
        int[] times = new int[facts.dues().size()];
        Arrays.fill(times, Prescribed.NOWHERE);
        Map<String, Deque<CureChange>> open = new HashMap<>();
        places.forEach(each -> open.computeIfAbsent(each.prescription() + " " + each.appointment(), key -> new ArrayDeque<>()).add(each));
        for (Due due : facts.dues()) {
            Deque<CureChange> own = open.get(facts.prescribed().get(due.prescribed()).id() + " " + due.want().appointment());
            if (own != null && !own.isEmpty()) {
                times[due.index()] = calendar.minute(own.poll().starts());
            }
        }
        return times;
    }

    private CureChange change(Due due, CureOutcome outcome) {
        Long appointment = due.want().appointment();
        int at = outcome.at(due.index());
        return new CureChange(facts.prescribed().get(due.prescribed()).id(), appointment, appointment == null ? null : versions.get(appointment),
                outcome.place(due.index()), at == Prescribed.NOWHERE ? null : calendar.instant(at));
    }
}
