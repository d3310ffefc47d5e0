package org.arasan.web.course;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import org.arasan.course.Lesson;
import org.arasan.course.StudyGroupMember;
import org.arasan.course.Timetables;
import org.omnifaces.cdi.Param;

/** Whose lessons the timetable shows: one group's, one trainer's, one room's or one member's. */
@Named
@RequestScoped
public class TimetableFilter {

    /** One of those among whom to choose. */
    public record Choice(Long id, String name) {

        static Choice of(StudyGroupMember seat) {
            return new Choice(seat.enrolment().id(), seat.enrolment().member().fullName() + " · " + seat.group().name());
        }
    }

    /** A member is known by the enrolment. */
    static final String MEMBER = "member";
    private static final List<String> KINDS = List.of("group", "trainer", "room", MEMBER);

    @Inject
    private TimetableView timetable;
    @Inject
    private Timetables timetables;
    @Inject
    private LessonMoveView move;
    @Inject
    @Param(name = "by")
    private String by;
    @Inject
    @Param(name = "of")
    private Long of;
    private List<Choice> choices = List.of();
    private List<Lesson> lessons = List.of();

    @PostConstruct
    void load() {
        by = by != null && KINDS.contains(by) ? by : KINDS.get(0);
        if (timetable.getIntake() == null) {
            return;
        }
        choices = isByMember() ? timetables.people(timetable.getIntake().id()).stream().map(Choice::of).toList()
                : timetable.getLessons().stream().map(this::choice).distinct().sorted(Comparator.comparing(Choice::name)).toList();
        if (of == null && move.getLesson() != null && !isByMember()) {
            of = choice(move.getLesson()).id();
        }
        if (choices.stream().noneMatch(each -> each.id().equals(of))) {
            of = choices.isEmpty() ? null : choices.get(0).id();
        }
        lessons = isByMember() && of != null ? timetables.ofMember(of) : timetable.getLessons().stream().filter(this::isShown).toList();
    }

    private Choice choice(Lesson lesson) {
        return switch (by) {
            case "trainer" -> new Choice(lesson.trainer().id(), lesson.trainer().name());
            case "room" -> new Choice(lesson.venue().id(), lesson.venue().name());
            default -> new Choice(lesson.group().id(), lesson.group().name());
        };
    }

    /** A plenary is every group's. */
    private boolean isShown(Lesson lesson) {
        return choice(lesson).id().equals(of) || isByGroup() && lesson.isPlenary();
    }

    public List<String> getKinds() {
        return KINDS;
    }

    public String getBy() {
        return by;
    }

    public boolean isByGroup() {
        return by.equals("group");
    }

    public boolean isByMember() {
        return by.equals(MEMBER);
    }

    /** The id of whom is shown, or null where there is nobody. */
    public Long getOf() {
        return of;
    }

    /** The name of whom is shown. */
    public String getName() {
        return choices.stream().filter(each -> each.id().equals(of)).map(Choice::name).findFirst().orElse("");
    }

    public List<Choice> getChoices() {
        return choices;
    }

    /** Theirs, in the order of time. */
    public List<Lesson> getLessons() {
        return lessons;
    }
}
