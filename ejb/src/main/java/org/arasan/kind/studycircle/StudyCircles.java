package org.arasan.kind.studycircle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.arasan.access.Role;
import org.arasan.programme.AdmissionRule;
import org.arasan.programme.AdmissionRule.Way;
import org.arasan.programme.CourseCalendar;
import org.arasan.programme.Facts;
import org.arasan.programme.Field;
import org.arasan.programme.Intake;
import org.arasan.programme.KindPage;
import org.arasan.programme.LessonRule;
import org.arasan.programme.Paper;
import org.arasan.programme.ProgrammeKind;
import org.arasan.programme.ProgrammeSettings;
import org.arasan.programme.Requirement;
import org.arasan.programme.Scope;
import org.arasan.programme.Section;

/**
 * Study circles: conveners from many regions are trained for five days, then each founds a {@link Circle} in their region, which works
 * for a trial of six months with milestones, hands in a report and meets the others at a knowledge exchange. A convener has completed it
 * with the hours of the training and the report.
 */
@ApplicationScoped
public class StudyCircles implements ProgrammeKind {

    static final String BUNDLE = "studycircle";
    /** Whether the report of a convener's circle is handed in. */
    static final String REPORT = "studycircle.report";
    /** Months from the end of the training to the end of the trial. */
    static final String TRIAL = "trialMonths";
    static final int USUAL_TRIAL = 6;
    private static final int MOST_CONVENERS = 40;

    @Inject
    private CircleFigures figures;

    @Override
    public String code() {
        return "study-circles";
    }

    @Override
    public String bundle() {
        return BUNDLE;
    }

    @Override
    public CourseCalendar calendar() {
        return CourseCalendar.DAILY;
    }

    @Override
    public AdmissionRule admission() {
        return new AdmissionRule(Set.of(Way.LIST, Way.APPLICATION), true);
    }

    @Override
    public LessonRule lessons() {
        return new LessonRule(MOST_CONVENERS, false, false);
    }

    @Override
    public ProgrammeSettings usual() {
        return ProgrammeSettings.of(5, 30);
    }

    @Override
    public List<Requirement> requirements(ProgrammeSettings settings) {
        return List.of(new Requirement(Facts.HOURS, settings.academicHours()), new Requirement(REPORT, 1));
    }

    @Override
    public Paper paper() {
        return new Paper(Paper.Look.CIRCLE);
    }

    /** How long the trial lasts, and where and when the circles meet at its end. */
    @Override
    public List<Field> fields(Scope scope) {
        return scope == Scope.INTAKE ? List.of(Field.number(TRIAL, false, 24), Field.of("exchangeOn", Field.Type.DATE, false),
                Field.text("exchangeAt", false, 200)) : List.of();
    }

    @Override
    public List<Section> sections(Intake intake) {
        return List.of(figures.section(intake));
    }

    @Override
    public List<KindPage> pages() {
        return List.of(new KindPage("circles", "/admin/kind/studycircle/circles.xhtml", "pi-share-alt", Set.of(Role.ADMINISTRATOR),
                KindPage.Place.INTAKE), new KindPage("mine", "/member/kind/studycircle/circle.xhtml", "pi-share-alt", Set.of(Role.MEMBER),
                KindPage.Place.INTAKE));
    }
}
