package org.arasan.web.course;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.arasan.course.Lesson;
import org.arasan.planning.timetable.LessonMeans.Place;
import org.omnifaces.cdi.Param;

/** Whose lessons the timetable shows: one group's, one trainer's or one room's. */
@Named
@RequestScoped
public class TimetableFilter {

    /** One of those among whom to choose. */
    public record Choice(Long id, String name, long lessons) {
    }

    private static final List<String> KINDS = List.of("group", "trainer", "room");

    @Inject
    private TimetableView timetable;
    @Inject
    private LessonMoveView move;
    @Inject
    @Param(name = "by")
    private String by;
    @Inject
    @Param(name = "of")
    private Long of;
    private List<Choice> choices;

    @PostConstruct
    void load() {
        by = by != null && KINDS.contains(by) ? by : KINDS.get(0);
        choices = all().stream().map(this::choice).distinct().sorted(Comparator.comparing(Choice::name)).toList();
        if (of == null && move.getLesson() != null) {
            of = choice(move.getLesson()).id();
        }
        if (choices.stream().noneMatch(each -> each.id().equals(of))) {
            of = choices.isEmpty() ? null : choices.get(0).id();
        }
    }

    private List<Lesson> all() {
        return timetable.getLessons();
    }

    private Choice choice(Lesson lesson) {
        Long id = id(lesson);
        String name = switch (by) {
            case "trainer" -> lesson.trainer().name();
            case "room" -> lesson.venue().name();
            default -> lesson.group().name();
        };
        return new Choice(id, name, all().stream().filter(each -> isOf(each, id)).count());
    }

    /** A plenary is every group's. */
    private boolean isOf(Lesson lesson, Long id) {
        return id(lesson).equals(id) || by.equals("group") && lesson.isPlenary();
    }

    private Long id(Lesson lesson) {
        return switch (by) {
            case "trainer" -> lesson.trainer().id();
            case "room" -> lesson.venue().id();
            default -> lesson.group().id();
        };
    }

    public List<String> getKinds() {
        return KINDS;
    }

    public String getBy() {
        return by;
    }

    public Long getOf() {
        return of;
    }

    public List<Choice> getChoices() {
        return choices;
    }

    /** The days with the chosen lessons, and where the lesson in hand could go: one place an hour. */
    public List<TimetableGrid.Day> getDays() {
        Stream<Lesson> shown = all().stream().filter(lesson -> isOf(lesson, of));
        List<Place> fits = move.getHours();
        return timetable.getGrid().days(shown.toList(), fits);
    }
}
