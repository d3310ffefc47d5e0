package org.arasan.web.stay;

import java.util.List;
import org.arasan.Texts;
import org.arasan.stay.reception.Round;

/** What came of a round at the desk: who was dealt with, and who was not and why. */
public record RoundRow(List<StayRow> done, List<Reason> left) {

    static RoundRow of(Round round, Texts texts) {
        return new RoundRow(round.done().stream().map(StayRow::of).toList(),
                round.left().stream().map(each -> Reason.of(each.stay(), each.why(), texts)).toList());
    }
}
