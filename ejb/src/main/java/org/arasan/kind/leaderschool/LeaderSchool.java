package org.arasan.kind.leaderschool;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.arasan.programme.Action;
import org.arasan.programme.ActionCall;
import org.arasan.programme.AdmissionRule;
import org.arasan.programme.AdmissionRule.Way;
import org.arasan.programme.CourseCalendar;
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

/**
 * The School of the Union Leader: 36 academic hours as weekly seminars over three months. An intake is one stream, in which several
 * sectoral unions listen together; lecturers are invited and need not stay at the house. Who heard the hours graduates. A yearly run
 * can be started from the one before it.
 */
@ApplicationScoped
public class LeaderSchool implements ProgrammeKind {

    /** Listeners of one stream and language who sit together. */
    private static final int MOST_LISTENERS = 150;
    private static final String NEXT_RUN = "next-run";

    @Inject
    private SchoolRuns runs;

    @Override
    public String code() {
        return "leader-school";
    }

    @Override
    public String bundle() {
        return "leaderschool";
    }

    @Override
    public CourseCalendar calendar() {
        return CourseCalendar.WEEKLY;
    }

    @Override
    public AdmissionRule admission() {
        return new AdmissionRule(Set.of(Way.LIST, Way.APPLICATION), true);
    }

    @Override
    public LessonRule lessons() {
        return new LessonRule(MOST_LISTENERS, false, false);
    }

    @Override
    public ProgrammeSettings usual() {
        return ProgrammeSettings.of(12, 36);
    }

    @Override
    public List<Requirement> requirements(ProgrammeSettings settings) {
        return List.of(new Requirement(Facts.HOURS, settings.academicHours()));
    }

    @Override
    public Paper paper() {
        return new Paper(Paper.Look.SUMMIT);
    }

    /** The year of the run. The lecture that opens it is a plenary of the curriculum, heard by all streams together. */
    @Override
    public List<Field> fields(Scope scope) {
        return scope == Scope.INTAKE ? List.of(Field.number("run", false, 100)) : List.of();
    }

    @Override
    public List<Section> sections(Intake intake) {
        return Stream.of(runs.sectors(intake), runs.plenaries(intake), runs.all(intake)).filter(each -> !each.lines().isEmpty()).toList();
    }

    @Override
    public List<Action> actions(Scope scope) {
        return scope == Scope.INTAKE ? List.of(new Action(NEXT_RUN, List.of(Field.of("firstDay", Field.Type.DATE, true)))) : List.of();
    }

    @Override
    public void act(ActionCall call) {
        runs.startNext(call.intake(), LocalDate.parse(call.input().of("firstDay").orElseThrow()));
    }
}
