package org.arasan.kind.studycircle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.arasan.access.Role;
import org.arasan.clock.DomainClock;
import org.arasan.programme.Action;
import org.arasan.programme.ActionCall;
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
import org.arasan.programme.Section.Line;

/**
 * Study circles: conveners from many regions are trained for five days, then each founds a {@link Circle} in their region, which works
 * for a trial of six months with milestones, hands in a report and meets the others at a knowledge exchange. A convener has completed it
 * with the hours of the training and the report.
 */
@ApplicationScoped
public class StudyCircles implements ProgrammeKind {

    static final String CODE = "study-circles";
    static final String BUNDLE = "studycircle";
    /** Whether the report of a convener's circle is handed in. */
    static final String REPORT = "studycircle.report";
    /** Months from the end of the training to the end of the trial. */
    static final String TRIAL = "trialMonths";
    static final int USUAL_TRIAL = 6;
    private static final String ANNOUNCE = "announce-exchange";
    private static final int MOST_CONVENERS = 40;

    @Inject
    private CircleFigures figures;
    @Inject
    private DomainClock clock;

    @Override
    public String code() {
        return CODE;
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

    /** How long the trial lasts. */
    @Override
    public List<Field> fields(Scope scope) {
        return scope == Scope.INTAKE ? List.of(Field.number(TRIAL, false, 24)) : List.of();
    }

    @Override
    public List<Section> sections(Intake intake) {
        List<Section> sections = new ArrayList<>();
        KnowledgeExchange.of(intake).ifPresent(each -> sections.add(new Section("exchange",
                List.of(new Line("studycircle.exchange", List.of(each.on()), each.at())))));
        sections.add(figures.section(intake));
        return sections;
    }

    @Override
    public List<Action> actions(Scope scope) {
        return scope == Scope.INTAKE ? List.of(new Action(ANNOUNCE, List.of(Field.of(KnowledgeExchange.ON, Field.Type.DATE, true),
                Field.text(KnowledgeExchange.AT, true, 200)))) : List.of();
    }

    @Override
    public void act(ActionCall call) {
        KnowledgeExchange.announce(call.intake(), call.input(), clock.today(call.intake().resort().zone()));
    }

    @Override
    public List<KindPage> pages() {
        return List.of(new KindPage("circles", "/admin/kind/studycircle/circles.xhtml", "pi-share-alt", Set.of(Role.ADMINISTRATOR),
                KindPage.Place.INTAKE), new KindPage("mine", "/member/kind/studycircle/circle.xhtml", "pi-share-alt", Set.of(Role.MEMBER),
                KindPage.Place.INTAKE));
    }
}
