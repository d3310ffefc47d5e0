package org.arasan.web.course;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.arasan.clock.DomainClock;
import org.arasan.planning.timetable.move.LessonMoving;
import org.arasan.programme.Intake;
import org.arasan.resort.ResortHours;
import org.arasan.resort.ResortHours.Kind;
import org.arasan.web.PageTexts;
import org.omnifaces.cdi.Param;

/** What the script of the timetable begins with: the shape of the days, the words, and the moves that can be taken back. */
@Named
@RequestScoped
public class TimetableScript {

    @Inject
    private TimetableView timetable;
    @Inject
    private TimetableDays days;
    @Inject
    private LessonMoving moving;
    @Inject
    private DomainClock clock;
    @Inject
    private PageTexts texts;
    @Inject
    @Param(name = "lesson")
    private Long lesson;
    private String json;

    /** Read once, by the view action. */
    public void load() {
        Intake intake = timetable.getIntake();
        if (intake == null) {
            return;
        }
        JsonObjectBuilder all = Json.createObjectBuilder().add("intake", intake.id()).add("first", days.getFirst().toString())
                .add("count", days.getCount()).add("top", days.getTop().getHour()).add("length", days.getLength().toHours())
                .add("from", intake.firstDay().toString()).add("until", intake.lastDay().plusDays(1).toString())
                .add("now", LocalDateTime.ofInstant(clock.now(), intake.resort().zone()).withNano(0).toString())
                .add("lesson", lesson == null ? 0 : lesson);
        JsonArrayBuilder moves = Json.createArrayBuilder();
        moving.undoable(intake.id()).forEach(each -> moves.add(each.id()));
        json = all.add("moves", moves).add("windows", windows()).add("days", days(intake)).add("words", words()).build().toString();
    }

    private JsonArray windows() {
        JsonArrayBuilder windows = Json.createArrayBuilder();
        timetable.getHours().stream().filter(each -> each.kind() == Kind.LESSON).map(TimetableScript::window).forEach(windows::add);
        return windows.build();
    }

    private static JsonObjectBuilder window(ResortHours hours) {
        return Json.createObjectBuilder().add("startTime", hours.from().toString()).add("endTime", hours.until().toString())
                .add("daysOfWeek", Json.createArrayBuilder().add(0).add(1).add(2).add(3).add(4).add(5).add(6));
    }

    private JsonObjectBuilder days(Intake intake) {
        JsonObjectBuilder names = Json.createObjectBuilder();
        for (LocalDate date : days.getAll()) {
            int number = intake.dayOf(date);
            boolean counted = number > 0 && intake.dateOf(number).equals(date);
            names.add(date.toString(), Json.createObjectBuilder().add("name", texts.weekday(date) + " " + texts.shortDay(date))
                    .add("number", counted ? texts.get("timetable.day", number) : ""));
        }
        return names;
    }

    private JsonObjectBuilder words() {
        JsonObjectBuilder words = Json.createObjectBuilder();
        texts.all("timetable").forEach(words::add);
        return words;
    }

    /** As a JSON object, or null without an intake. */
    public String getJson() {
        return json;
    }
}
