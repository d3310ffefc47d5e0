package org.arasan.planning.timetable.move;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.arasan.planning.timetable.LessonMeans;
import org.arasan.planning.timetable.LessonMeans.Hall;
import org.arasan.planning.timetable.LessonMeans.Place;
import org.arasan.planning.timetable.LessonMeans.Taken;
import org.arasan.planning.timetable.LessonMeans.Teacher;
import org.arasan.planning.timetable.LessonNeed;
import org.arasan.planning.timetable.Timetable;

/** What a lesson that is moved by hand may not break: every rule with its reason, and with what would fit instead. */
final class MoveRules {

    /** So many other places are named. */
    private static final int SUGGESTIONS = 3;

    private final LessonMeans means;
    private final BusyTimes busy;
    private final Place place;
    /** The day on which the curriculum has the topic. */
    private final LocalDate topicDay;

    MoveRules(LessonMeans means, BusyTimes busy, Place place, LocalDate topicDay) {
        this.means = means;
        this.busy = busy;
        this.place = place;
        this.topicDay = topicDay;
    }

    /** Refuses the first rule that the place breaks; {@code anyDay} lets go of the curriculum's day. */
    void check(Instant now, boolean anyDay) {
        clashes(now).stream().filter(clash -> clash.binding() || !anyDay).findFirst().ifPresent(clash -> {
            throw clash.refusal(this::suggestions);
        });
    }

    /** Every rule that the place breaks. What is over breaks one alone. */
    List<Clash> clashes(Instant now) {
        if (place.span().from().isBefore(now)) {
            return List.of(Clash.of(Clash.PAST, "starts"));
        }
        List<Clash> found = new ArrayList<>();
        LessonNeed need = place.need();
        if (!need.day().equals(topicDay)) {
            found.add(Clash.of(Clash.OTHER_DAY, "starts", need.topic().title(), topicDay, need.day()));
        }
        if (means.hours().on(need.day()).stream().noneMatch(window -> window.holds(place.span()))) {
            found.add(Clash.of("outside-hours", "starts", need.topic().length().toMinutes(), windows(need)));
        }
        hall(place.hall(), need).ifPresent(found::add);
        trainer(place.trainer(), need).ifPresent(found::add);
        free(need).forEach(found::add);
        order(need).ifPresent(found::add);
        return found;
    }

    private static Optional<Clash> hall(Hall hall, LessonNeed need) {
        return hall.holds(need) ? Optional.empty()
                : Optional.of(Clash.of("hall-too-small", "venue", hall.name(), hall.seats(), need.group().people()));
    }

    /** The first that stands against the trainer. */
    private Optional<Clash> trainer(Teacher trainer, LessonNeed need) {
        Instant starts = place.span().from();
        if (!trainer.teaches(need)) {
            return Optional.of(Clash.of("trainer-topic", "trainer", trainer.name(), need.topic().number()));
        }
        if (!trainer.speaks(need)) {
            return Optional.of(Clash.of("trainer-language", "trainer", trainer.name(), need.group().language()));
        }
        if (!trainer.onSite().test(need.day())) {
            return Optional.of(Clash.of("trainer-away", "trainer", trainer.name(), need.day()));
        }
        return trainer.availability().absence(starts).map(absence -> Clash.of("trainer-absent", "trainer", trainer.name(), absence.lastDay()))
                .or(() -> trainer.canCome(place.span()) ? Optional.empty()
                        : Optional.of(Clash.of("trainer-hours", "trainer", trainer.name(), trainer.availability().hoursOn(starts))));
    }

    /** Nobody and nothing is in two places at once. */
    private List<Clash> free(LessonNeed need) {
        List<Clash> found = new ArrayList<>();
        taken(taken -> need.meets(taken.groups()))
                .ifPresent(other -> found.add(Clash.of("group-busy", "starts", need.group().name(), until(other))));
        int people = busy.during(place.span());
        if (people > 0) {
            found.add(Clash.of("members-busy", "starts", people, busy.people()));
        }
        taken(taken -> taken.hall() == place.hall().id())
                .ifPresent(other -> found.add(Clash.of("hall-busy", "venue", place.hall().name(), until(other), other.label())));
        taken(taken -> taken.trainer() == place.trainer().id())
                .ifPresent(other -> found.add(Clash.of("trainer-busy", "trainer", place.trainer().name(), until(other), other.label())));
        return found;
    }

    /** A group hears what a topic needs before the topic. */
    private Optional<Clash> order(LessonNeed need) {
        return means.taken().stream().filter(each -> each.forbids(need, place.span())).findFirst().map(other -> {
            boolean tooEarly = need.topic().needs(other.topic());
            return Clash.of(tooEarly ? "before-needed" : "after-needing", "starts", need.topic().title(), other.topic().title(),
                    means.hours().dayOf(other.span().from()));
        });
    }

    private Optional<Taken> taken(Predicate<Taken> same) {
        return means.taken().stream().filter(each -> each.span().overlaps(place.span())).filter(same).findFirst();
    }

    private LocalTime until(Taken other) {
        return means.hours().timeOf(other.span().until());
    }

    /** Other places on the same day, the nearest to what was wished first: {@code 16:00 Class 1, Trainer A; …}; a dash if there are none. */
    private String suggestions() {
        List<Place> fitting = Timetable.fitting(place.need(), means).stream().filter(each -> busy.during(each.span()) == 0).toList();
        String text = fitting.stream().sorted((a, b) -> Integer.compare(difference(a), difference(b))).limit(SUGGESTIONS)
                .map(each -> means.hours().timeOf(each.span().from()) + " " + each.hall().name() + ", " + each.trainer().name())
                .collect(Collectors.joining("; "));
        return text.isEmpty() ? "–" : text;
    }

    private int difference(Place other) {
        return (other.span().equals(place.span()) ? 0 : 4) + (other.hall().equals(place.hall()) ? 0 : 1)
                + (other.trainer().equals(place.trainer()) ? 0 : 2);
    }

    private String windows(LessonNeed need) {
        String text = means.hours().on(need.day()).stream()
                .map(window -> means.hours().timeOf(window.from()) + "–" + means.hours().timeOf(window.until()))
                .collect(Collectors.joining(", "));
        return text.isEmpty() ? "–" : text;
    }
}
