package org.arasan.web.course;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.arasan.course.Lesson;
import org.arasan.planning.timetable.Span;
import org.arasan.planning.timetable.move.BusyHours;
import org.arasan.planning.timetable.move.BusyHours.BusyHour;
import org.arasan.programme.Intake;
import org.arasan.resort.ResortHours;
import org.arasan.resort.ResortHours.Kind;
import org.arasan.web.PageTexts;
import org.primefaces.model.DefaultScheduleEvent;
import org.primefaces.model.DefaultScheduleModel;
import org.primefaces.model.ScheduleDisplayMode;
import org.primefaces.model.ScheduleModel;

/** What stands in the timetable, as the calendar draws it: lessons, and behind them meals, quiet hour, arrival and departure, and who is busy. */
@Named
@RequestScoped
public class TimetableEvents {

    @Inject
    private TimetableView timetable;
    @Inject
    private TimetableFilter filter;
    @Inject
    private TimetableDays days;
    @Inject
    private BusyHours busy;
    @Inject
    private PageTexts texts;
    private final ScheduleModel model = new DefaultScheduleModel();
    private Intake intake;

    @PostConstruct
    void load() {
        intake = timetable.getIntake();
        if (intake == null) {
            return;
        }
        days.getAll().forEach(this::house);
        edges();
        if (filter.getOf() != null) {
            busy();
        }
        filter.getLessons().forEach(this::lesson);
    }

    /** Times are those of the resort's clocks. */
    public ScheduleModel getModel() {
        return model;
    }

    /** The second sitting of a meal needs no name of its own. */
    private void house(LocalDate date) {
        Set<Kind> named = EnumSet.noneOf(Kind.class);
        for (ResortHours each : timetable.getHours()) {
            if (each.isMeal() || each.kind() == Kind.QUIET) {
                behind(date.atTime(each.from()), date.atTime(each.until()), each.kind() == Kind.QUIET ? "quiet" : "meal",
                        named.add(each.kind()) ? texts.of(each.kind()) : "");
            }
        }
    }

    /** Before check-in and after check-out. */
    private void edges() {
        LocalDateTime begins = local(intake.begins());
        LocalDateTime ends = local(intake.ends());
        LocalDateTime top = begins.toLocalDate().atTime(days.getTop());
        LocalDateTime bottom = ends.toLocalDate().atTime(days.getTop()).plus(days.getLength());
        if (begins.isAfter(top)) {
            behind(top, begins, "off", texts.get("timetable.check-in", texts.time(begins.toLocalTime())));
        }
        if (ends.isBefore(bottom) && !ends.toLocalTime().equals(LocalTime.MIDNIGHT)) {
            behind(ends, bottom, "off", texts.get("timetable.check-out", texts.time(ends.toLocalTime())));
        }
    }

    private void busy() {
        if (filter.isByMember()) {
            for (Span each : busy.ofMember(filter.getOf())) {
                behind(local(each.from()), local(each.until()), "busy most", texts.get("timetable.busy-one"));
            }
        } else if (filter.isByGroup()) {
            for (BusyHour each : busy.ofGroup(filter.getOf())) {
                behind(local(each.from()), local(each.until()), "busy " + strength(each), texts.get("timetable.busy", each.busy()));
            }
        }
    }

    private static String strength(BusyHour hour) {
        return 3 * hour.busy() < hour.people() ? "few" : 3 * hour.busy() < 2 * hour.people() ? "half" : "most";
    }

    private void behind(LocalDateTime from, LocalDateTime until, String kind, String title) {
        model.addEvent(DefaultScheduleEvent.builder().startDate(from).endDate(until).title(title).styleClass(kind)
                .display(ScheduleDisplayMode.BACKGROUND).draggable(false).overlapAllowed(true).build());
    }

    private void lesson(Lesson lesson) {
        List<String> lines = lines(lesson);
        String when = texts.weekDay(days.on(lesson.starts())) + ", " + texts.time(lesson.starts(), intake.resort().zone()) + "–"
                + texts.time(lesson.ends(), intake.resort().zone());
        model.addEvent(DefaultScheduleEvent.builder().id(String.valueOf(lesson.id())).title(lesson.topic().title())
                .startDate(local(lesson.starts())).endDate(local(lesson.ends())).styleClass(lesson.isPublished() ? "lesson" : "lesson draft")
                .draggable(!lesson.hasBegun()).overlapAllowed(true).url("timetable.xhtml?intake=" + intake.id() + "&by=" + filter.getBy() + "&of=" + filter.getOf()
                        + "&lesson=" + lesson.id())
                .dynamicProperty("lines", String.join("\n", lines)).dynamicProperty("hours", lesson.hours().size())
                .dynamicProperty("label", when + ": " + lesson.topic().title() + ", " + String.join(", ", lines)
                        + (lesson.isPinned() ? ", " + texts.get("timetable.legend.pinned") : ""))
                .dynamicProperty("pinned", lesson.isPinned()).dynamicProperty("begun", lesson.hasBegun())
                .dynamicProperty("venue", lesson.venue().id()).dynamicProperty("trainer", lesson.trainer().id())
                .dynamicProperty("names", lesson.venue().name() + "\n" + lesson.trainer().name()).build());
    }

    /** What stands below the title: what whoever is shown does not say already. */
    private List<String> lines(Lesson lesson) {
        return switch (filter.getBy()) {
            case "trainer" -> List.of(lesson.hearers(), lesson.venue().name());
            case "room" -> List.of(lesson.hearers(), lesson.trainer().name());
            default -> List.of(lesson.venue().name(), lesson.trainer().name());
        };
    }

    private LocalDateTime local(Instant moment) {
        return moment.atZone(intake.resort().zone()).toLocalDateTime();
    }
}
