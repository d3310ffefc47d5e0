package org.arasan.web.leisure;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.arasan.Language;
import org.arasan.leisure.EventDesk.Listed;
import org.arasan.leisure.LeisureEvent;
import org.arasan.leisure.SignUp;

/**
 * An event as its office reads it.
 *
 * @param intake the only intake whose guests it is for, or null
 * @param places null where they are not counted
 */
public record EventRow(Long id, Long resort, Long intake, Map<Language, String> titles, String place, Instant starts, Instant ends,
        Integer places, Instant closesAt, LeisureEvent.State state) {

    /** With the names of those who go and who wait, in turn. */
    public record WithNames(EventRow event, List<NameRow> going, List<NameRow> waiting) {

        static WithNames of(Listed listed) {
            return new WithNames(EventRow.of(listed.event()), listed.going().stream().map(NameRow::of).toList(),
                    listed.waiting().stream().map(NameRow::of).toList());
        }
    }

    /** With how many go and wait. */
    public record Counted(EventRow event, int going, int waiting) {

        static Counted of(Listed listed) {
            return new Counted(EventRow.of(listed.event()), listed.going().size(), listed.waiting().size());
        }
    }

    /** @param bed its label, or null */
    public record NameRow(Long stay, String guest, String bed, Instant signedUpAt) {

        static NameRow of(SignUp name) {
            return new NameRow(name.stay().id(), name.stay().member().fullName(), name.stay().bed() == null ? null : name.stay().bed().label(),
                    name.at());
        }
    }

    static EventRow of(LeisureEvent event) {
        return new EventRow(event.id(), event.resort().id(), event.intake() == null ? null : event.intake().id(), event.titles(), event.place(),
                event.starts(), event.ends(), event.places(), event.closesAt(), event.state());
    }
}
