package org.arasan.planning.timetable;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * The moments of a day at which a lesson may begin. Whatever can be laid out at all can be laid out with each lesson as early as it goes, that
 * is at the start of a window or right after something else; these moments are enough, and few.
 */
final class LessonStarts {

    /** Between two lessons that follow each other, where there is a choice. */
    static final Duration REST = Duration.ofMinutes(10);

    private LessonStarts() {
    }

    /** For lessons that last so long, between what is taken and what else ends at {@code ends}. */
    static NavigableSet<Instant> on(LocalDate day, Collection<Duration> lengths, LessonMeans means, List<Instant> ends) {
        NavigableSet<Instant> starts = new TreeSet<>();
        List<Span> windows = means.hours().on(day);
        Deque<Instant> open = new ArrayDeque<>(means.endsOn(day));
        open.addAll(ends);
        windows.forEach(window -> open.add(window.from()));
        while (!open.isEmpty()) {
            Instant start = open.remove();
            Span moment = Span.of(start, Duration.ofSeconds(1));
            if (windows.stream().anyMatch(window -> window.holds(moment)) && starts.add(start)) {
                lengths.stream().distinct().map(start::plus).forEach(end -> open.addAll(List.of(end, end.plus(REST))));
            }
        }
        return starts;
    }

    static NavigableSet<Instant> of(LessonNeed need, LessonMeans means) {
        return on(need.day(), List.of(need.topic().length()), means, List.of());
    }
}
