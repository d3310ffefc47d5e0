package org.arasan.web.kind.studycircle;

import java.time.LocalDate;
import java.util.List;
import org.arasan.kind.studycircle.Circle;
import org.arasan.kind.studycircle.Milestone;
import org.arasan.programme.Intake;

/** How a circle stands to one milestone of its trial, and the last day for it. */
public record MilestoneRow(Milestone milestone, LocalDate due, Milestone.Standing standing) {

    /** In their order; {@code circle} is null where none is founded yet. */
    static List<MilestoneRow> of(Circle circle, Intake intake, LocalDate today) {
        return Milestone.standings(circle, intake, today).entrySet().stream()
                .map(each -> new MilestoneRow(each.getKey(), each.getKey().due(intake), each.getValue())).toList();
    }
}
