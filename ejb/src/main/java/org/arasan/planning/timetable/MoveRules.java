package org.arasan.planning.timetable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.arasan.Refusal;
import org.arasan.planning.timetable.LessonMeans.Place;
import org.arasan.planning.timetable.LessonMeans.Taken;

/** What a lesson that is moved by hand may not break: each rule with its refusal, which names what would fit instead. */
final class MoveRules {

    /** So many other places are named. */
    private static final int SUGGESTIONS = 3;

    private final LessonMeans means;
    private final Place place;
    /** The day on which the curriculum has the topic. */
    private final LocalDate topicDay;

    MoveRules(LessonMeans means, Place place, LocalDate topicDay) {
        this.means = means;
        this.place = place;
        this.topicDay = topicDay;
    }

    /** Refuses the first rule that the place breaks; {@code anyDay} lets go of the curriculum's day. */
    void check(Instant now, boolean anyDay) {
        LessonNeed need = place.need();
        if (place.span().from().isBefore(now)) {
            throw Refusal.invalid("planning.in-the-past").at("starts");
        }
        if (!anyDay && !need.day().equals(topicDay)) {
            throw Refusal.conflict("planning.other-day", need.topic().title(), topicDay, need.day()).at("starts");
        }
        if (means.hours().on(need.day()).stream().noneMatch(window -> window.holds(place.span()))) {
            throw Refusal.conflict("planning.outside-hours", need.topic().length().toMinutes(), windows(need)).at("starts");
        }
        if (!place.hall().holds(need)) {
            throw no("hall-too-small", "venue", place.hall().name(), place.hall().seats(), need.group().people());
        }
        checkTrainer(need);
        checkFree();
        checkOrder(need);
    }

    /** A group hears what a topic needs before the topic. */
    private void checkOrder(LessonNeed need) {
        means.taken().stream().filter(each -> each.forbids(need, place.span())).findFirst().ifPresent(other -> {
            boolean tooEarly = need.topic().needs(other.topic());
            throw no(tooEarly ? "before-needed" : "after-needing", "starts", need.topic().title(), other.topic().title(),
                    means.hours().dayOf(other.span().from()));
        });
    }

    private void checkTrainer(LessonNeed need) {
        if (!place.trainer().teaches(need)) {
            throw no("trainer-topic", "trainer", place.trainer().name(), need.topic().number());
        }
        if (!place.trainer().speaks(need)) {
            throw no("trainer-language", "trainer", place.trainer().name(), need.group().language());
        }
        if (!place.trainer().onSite().test(need.day())) {
            throw no("trainer-away", "trainer", place.trainer().name(), need.day());
        }
        place.trainer().availability().absence(place.span().from()).ifPresent(absence -> {
            throw no("trainer-absent", "trainer", place.trainer().name(), absence.lastDay());
        });
        if (!place.trainer().canCome(place.span())) {
            throw no("trainer-hours", "trainer", place.trainer().name(), place.trainer().availability().hoursOn(place.span().from()));
        }
    }

    private void checkFree() {
        clash(taken -> place.need().meets(taken.groups())).ifPresent(other -> {
            throw no("group-busy", "starts", place.need().group().name(), until(other));
        });
        clash(taken -> taken.hall() == place.hall().id()).ifPresent(other -> {
            throw no("hall-busy", "venue", place.hall().name(), until(other), other.label());
        });
        clash(taken -> taken.trainer() == place.trainer().id()).ifPresent(other -> {
            throw no("trainer-busy", "trainer", place.trainer().name(), until(other), other.label());
        });
    }

    private Optional<Taken> clash(Predicate<Taken> same) {
        return means.taken().stream().filter(each -> each.span().overlaps(place.span())).filter(same).findFirst();
    }

    private LocalTime until(Taken other) {
        return means.hours().timeOf(other.span().until());
    }

    private Refusal no(String code, String field, Object first, Object second, Object... third) {
        Object[] args = third.length == 0 ? new Object[] {first, second, suggestions()} : new Object[] {first, second, third[0], suggestions()};
        return Refusal.conflict("planning." + code, args).at(field);
    }

    /** Other places on the same day, the nearest to what was wished first: {@code 16:00 Class 1, Trainer A; …}; a dash if there are none. */
    private String suggestions() {
        List<Place> fitting = Timetable.fitting(place.need(), means);
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
