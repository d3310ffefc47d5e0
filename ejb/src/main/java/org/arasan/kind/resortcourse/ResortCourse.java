package org.arasan.kind.resortcourse;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.arasan.programme.AdmissionRule;
import org.arasan.programme.CourseCalendar;
import org.arasan.programme.Facts;
import org.arasan.programme.LessonRule;
import org.arasan.programme.Paper;
import org.arasan.programme.ProgrammeKind;
import org.arasan.programme.ProgrammeSettings;
import org.arasan.programme.Requirement;

/**
 * "Get treated and learn!": ten days at a sanatorium with ten academic hours of training. It is completed by whoever attended as many
 * academic hours as the programme demands (all of them unless it says otherwise) and finished the stay.
 */
@ApplicationScoped
public class ResortCourse implements ProgrammeKind {

    @Override
    public String code() {
        return "resort-course";
    }

    @Override
    public String bundle() {
        return "resortcourse";
    }

    @Override
    public CourseCalendar calendar() {
        return CourseCalendar.STAY;
    }

    @Override
    public AdmissionRule admission() {
        return AdmissionRule.LISTS;
    }

    @Override
    public LessonRule lessons() {
        return LessonRule.AT_THE_HOUSE;
    }

    @Override
    public ProgrammeSettings usual() {
        return ProgrammeSettings.of(10, 10);
    }

    @Override
    public List<Requirement> requirements(ProgrammeSettings settings) {
        return List.of(new Requirement(Facts.HOURS, settings.academicHours()), new Requirement(Facts.STAY, 1));
    }

    @Override
    public Paper paper() {
        return new Paper(Paper.Look.SPRING);
    }
}
