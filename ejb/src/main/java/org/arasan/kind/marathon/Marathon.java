package org.arasan.kind.marathon;

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
 * An educational marathon: a campaign of many short events by industry and region. The programme is the campaign, each of its intakes an
 * event of one day with several seminars and speakers, whose people sign up by a link or at the door and need not share a language.
 */
@ApplicationScoped
public class Marathon implements ProgrammeKind {

    static final String CODE = "marathon";
    static final String INDUSTRY = "industry";
    static final String REGION = "region";
    static final String PLACE = "place";
    static final String PUBLIC = "public";
    static final String GOAL = "goal";
    /** People in the largest hall. */
    private static final int MOST_IN_HALL = 3000;

    @Inject
    private CampaignCounting counting;

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public String bundle() {
        return "marathon";
    }

    @Override
    public CourseCalendar calendar() {
        return CourseCalendar.DAILY;
    }

    @Override
    public AdmissionRule admission() {
        return new AdmissionRule(Set.of(Way.LIST, Way.APPLICATION, Way.DOOR), false);
    }

    @Override
    public LessonRule lessons() {
        return new LessonRule(MOST_IN_HALL, true, false);
    }

    @Override
    public ProgrammeSettings usual() {
        return ProgrammeSettings.of(1, 7);
    }

    /** Whoever heard one seminar took part. */
    @Override
    public List<Requirement> requirements(ProgrammeSettings settings) {
        return List.of(new Requirement(Facts.HOURS, 1));
    }

    @Override
    public Paper paper() {
        return new Paper(Paper.Look.ROAD);
    }

    @Override
    public List<Field> fields(Scope scope) {
        return switch (scope) {
            case PROGRAMME -> List.of(Field.number(GOAL, false, 1_000_000), Field.of(PUBLIC, Field.Type.YES_NO, false));
            case INTAKE -> List.of(Field.text(INDUSTRY, true, 120), Field.text(REGION, true, 120), Field.text(PLACE, false, 200));
            case ENROLMENT -> List.of();
        };
    }

    @Override
    public String place(Intake intake) {
        return at(intake);
    }

    static String at(Intake intake) {
        return intake.details().of(PLACE).orElse(intake.resort().name());
    }

    @Override
    public List<Section> sections(Intake intake) {
        return List.of(counting.section(intake));
    }

    @Override
    public List<KindPage> pages() {
        return List.of(new KindPage("campaign", "/admin/kind/marathon/campaign.xhtml", "pi-map", Set.of(Role.ADMINISTRATOR),
                KindPage.Place.INTAKE));
    }
}
