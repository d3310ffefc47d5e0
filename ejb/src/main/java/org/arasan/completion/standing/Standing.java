package org.arasan.completion.standing;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.arasan.course.Attendance;
import org.arasan.programme.Enrolment;
import org.arasan.programme.Facts;
import org.arasan.programme.Lack;
import org.arasan.stay.Stay;

/**
 * How one enrolled member stands in an intake: what the rolls say, and the stay. An hour counts once, however often it was attended, so
 * a make-up lesson with another group counts for the same hour of the course.
 *
 * @param stay {@code null} where the member never had one
 * @param roll the member's names on the rolls
 * @param more what other parts of the house and the kind know of the member, by the name of the fact
 * @param unknown what could not be found out, and so is wanting
 */
public record Standing(Enrolment enrolment, Stay stay, List<Attendance> roll, Map<String, Integer> more, List<Lack> unknown) {

    Standing(Enrolment enrolment, Stay stay, List<Attendance> roll) {
        this(enrolment, stay, roll, Map.of(), List.of());
    }

    /** What the programme's kind decides by. */
    public Facts facts() {
        boolean slept = stay != null && stay.checkedInAt() != null;
        Facts own = new Facts(hoursAttended(), stay != null && stay.finished(), slept ? stay.period().nights() : 0);
        Map<String, Integer> all = new HashMap<>(more);
        all.putAll(own.values());
        return new Facts(all);
    }

    /** Different hours of the course at which the member was present or late. */
    public int hoursAttended() {
        return (int) roll.stream().filter(Attendance::attended).map(each -> each.hour().ordinal()).distinct().count();
    }

    /** The hours of the course that are wanting, in its order. */
    public List<MissedHour> missed(Instant now) {
        Map<Integer, List<Attendance>> byHour = roll.stream()
                .collect(Collectors.groupingBy(each -> each.hour().ordinal(), TreeMap::new, Collectors.toList()));
        return IntStream.rangeClosed(1, enrolment.intake().programme().academicHours())
                .mapToObj(ordinal -> missed(ordinal, byHour.getOrDefault(ordinal, List.of()), now))
                .flatMap(Optional::stream).toList();
    }

    private Optional<MissedHour> missed(int ordinal, List<Attendance> names, Instant now) {
        if (names.stream().anyMatch(Attendance::attended)) {
            return Optional.empty();
        }
        if (names.isEmpty()) {
            return Optional.of(new MissedHour(ordinal, null, null, MissedHour.Why.NOT_PLANNED, null));
        }
        Attendance last = names.get(names.size() - 1);
        return Optional.of(new MissedHour(ordinal, last.hour().id(), last.hour().starts(), why(last, now), last.reason()));
    }

    private MissedHour.Why why(Attendance name, Instant now) {
        if (name.mark() != null) {
            return name.mark() == Attendance.Mark.EXCUSED ? MissedHour.Why.EXCUSED : MissedHour.Why.ABSENT;
        }
        if (isAway(name.hour().starts())) {
            return MissedHour.Why.AWAY;
        }
        return name.hour().ends().isAfter(now) ? MissedHour.Why.AHEAD : MissedHour.Why.NOT_CALLED;
    }

    private boolean isAway(Instant starts) {
        return stay != null && (stay.state() == Stay.State.NO_SHOW || stay.state() == Stay.State.CANCELLED
                || stay.checkedOutAt() != null && !stay.checkedOutAt().isAfter(starts));
    }
}
