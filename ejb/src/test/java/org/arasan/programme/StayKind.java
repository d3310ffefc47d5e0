package org.arasan.programme;

import java.util.List;

/** A kind whose people stay at a house, with nothing of its own. */
public class StayKind implements ProgrammeKind {

    @Override
    public String code() {
        return "stay";
    }

    @Override
    public String bundle() {
        return "stay";
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
        return List.of(new Requirement(Facts.HOURS, settings.academicHours()));
    }

    @Override
    public Paper paper() {
        return new Paper(Paper.Look.SPRING);
    }
}
