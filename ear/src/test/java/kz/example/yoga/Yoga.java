package kz.example.yoga;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.arasan.Refusal;
import org.arasan.programme.Action;
import org.arasan.programme.ActionCall;
import org.arasan.programme.AdmissionRule;
import org.arasan.programme.AdmissionRule.Way;
import org.arasan.programme.CourseCalendar;
import org.arasan.programme.Enrolment;
import org.arasan.programme.Facts;
import org.arasan.programme.Field;
import org.arasan.programme.Intake;
import org.arasan.programme.LessonRule;
import org.arasan.programme.Paper;
import org.arasan.programme.ProgrammeKind;
import org.arasan.programme.ProgrammeSettings;
import org.arasan.programme.Requirement;
import org.arasan.programme.Scope;
import org.arasan.programme.Section;

/** Yoga for office workers: a few days in a hall, completed by whoever came to every hour and greeted the sun often enough. */
@ApplicationScoped
public class Yoga implements ProgrammeKind {

    static final String GREETINGS = "greetings";

    @Override
    public String code() {
        return "yoga";
    }

    @Override
    public String bundle() {
        return "yoga";
    }

    @Override
    public CourseCalendar calendar() {
        return CourseCalendar.DAILY;
    }

    @Override
    public AdmissionRule admission() {
        return new AdmissionRule(Set.of(Way.LIST, Way.APPLICATION), false);
    }

    @Override
    public LessonRule lessons() {
        return new LessonRule(12, true, false);
    }

    @Override
    public ProgrammeSettings usual() {
        return ProgrammeSettings.of(2, 2);
    }

    @Override
    public List<Requirement> requirements(ProgrammeSettings settings) {
        return List.of(new Requirement(Facts.HOURS, settings.academicHours()), new Requirement("yoga.greetings", 12));
    }

    @Override
    public Paper paper() {
        return new Paper(Paper.Look.ORCHARD);
    }

    @Override
    public List<Field> fields(Scope scope) {
        return switch (scope) {
            case PROGRAMME -> List.of(Field.choice("style", true, "hatha", "iyengar"));
            case INTAKE -> List.of(Field.number("mats", true, 100));
            case ENROLMENT -> List.of(Field.text("careful", false, 200));
        };
    }

    @Override
    public List<Section> sections(Intake intake) {
        return List.of(new Section("hall", List.of(new Section.Line("yoga.mats-laid-out", intake.details().of("mats").orElse("0")))));
    }

    @Override
    public List<Action> actions(Scope scope) {
        return scope == Scope.ENROLMENT ? List.of(new Action("greet", List.of(Field.number("times", true, 108)))) : List.of();
    }

    @Override
    public void act(ActionCall call) {
        Enrolment yogi = call.enrolment();
        int times = call.input().number("times");
        if (times == 0) {
            throw Refusal.invalid("yoga.not-greeted").at("details.times");
        }
        yogi.detail(yogi.details().with(GREETINGS, String.valueOf(yogi.details().number(GREETINGS) + times)));
    }
}
