package org.arasan.web.kind.studycircle;

import java.time.LocalDate;
import java.util.List;
import org.arasan.kind.studycircle.Circle;
import org.arasan.kind.studycircle.CircleMember;
import org.arasan.kind.studycircle.Meeting;
import org.arasan.kind.studycircle.PlannedTopic;

/**
 * A study circle on the wire.
 *
 * @param enrolment  of its convener in the training
 * @param members    their names
 * @param report     left out until it is handed in, like {@code reportedOn}
 * @param milestones of its trial, in their order
 */
public record CircleRow(Long id, Long enrolment, Long intake, String convener, String name, Circle.State state, LocalDate foundedOn,
                        LocalDate trialEnds, List<TopicRow> plan, List<String> members, List<MeetingRow> meetings, String report,
                        LocalDate reportedOn, List<MilestoneRow> milestones) {

    /** What it means to work on; {@code plannedOn} is left out where it is open. */
    public record TopicRow(String topic, LocalDate plannedOn) {

        private static TopicRow of(PlannedTopic planned) {
            return new TopicRow(planned.topic(), planned.plannedOn());
        }

        PlannedTopic planned() {
            return new PlannedTopic(topic, plannedOn);
        }
    }

    /** @param people who came, the convener included */
    public record MeetingRow(Long id, LocalDate heldOn, String topic, int people, String minutes) {

        private static MeetingRow of(Meeting meeting) {
            return new MeetingRow(meeting.id(), meeting.heldOn(), meeting.topic(), meeting.people(), meeting.minutes());
        }
    }

    static CircleRow of(Circle circle, LocalDate today) {
        return new CircleRow(circle.id(), circle.convener().id(), circle.intake().id(), circle.convener().member().fullName(), circle.name(),
                circle.state(), circle.foundedOn(), circle.trialEnds(), circle.plan().stream().map(TopicRow::of).toList(),
                circle.members().stream().map(CircleMember::name).toList(), circle.meetings().stream().map(MeetingRow::of).toList(),
                circle.report(), circle.reportedOn(), MilestoneRow.of(circle, circle.intake(), today));
    }
}
