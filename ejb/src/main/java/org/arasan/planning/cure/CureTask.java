package org.arasan.planning.cure;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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

    private CureChange change(Due due, CureOutcome outcome) {
        Long appointment = due.want().appointment();
        int at = outcome.at(due.index());
        return new CureChange(facts.prescribed().get(due.prescribed()).id(), appointment, appointment == null ? null : versions.get(appointment),
                outcome.place(due.index()), at == Prescribed.NOWHERE ? null : calendar.instant(at));
    }

    /** The same for the same facts, whenever they are read: a plan of other facts is out of date. */
    public String fingerprint() {
        Map<String, Integer> rests = new TreeMap<>();
        facts.rules().rests().forEach((pair, minutes) -> rests.put(pair.toString(), minutes));
        String all = String.join("\n", facts.firstDay() + " " + facts.days(), facts.kinds().toString(), facts.cabinets().toString(),
                facts.guests().toString(), facts.prescribed().toString(), rests.toString(),
                List.of(facts.rules().oneGeneralADay(), facts.rules().gentleDays(), facts.rules().gentleLastDay(), facts.rules().sundaysOff())
                        .toString());
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
