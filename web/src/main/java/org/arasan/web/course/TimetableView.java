package org.arasan.web.course;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.arasan.course.AcademicHour;
import org.arasan.course.Lesson;
import org.arasan.course.StudyGrouping;
import org.arasan.course.TimetablePublishing;
import org.arasan.course.Timetables;
import org.arasan.planning.timetable.Gap;
import org.arasan.planning.timetable.course.TimetablePlanning;
import org.arasan.programme.Intake;
import org.arasan.programme.IntakeRegister;
import org.arasan.resort.ResortHours;
import org.arasan.web.PageTexts;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Messages;

/** The timetable of an intake: laid out, looked at by group, trainer, room or member, and published. */
@Named
@RequestScoped
public class TimetableView {

    @Inject
    private IntakeRegister register;
    @Inject
    private TimetablePlanning planning;
    @Inject
    private TimetablePublishing publishing;
    @Inject
    private Timetables timetables;
    @Inject
    private StudyGrouping grouping;
    @Inject
    private PageTexts texts;
    @Inject
    @Param(name = "intake")
    private Long wanted;
    private Intake intake;
    private List<Intake> intakes;
    private List<Lesson> lessons = List.of();
    private List<Gap> gaps = List.of();
    private List<AcademicHour> uncalled = List.of();
    private List<ResortHours> hours = List.of();
    private int groups;
    private int ungrouped;

    @PostConstruct
    void load() {
        intakes = register.intakes();
        intake = register.chosen(wanted).orElse(null);
        if (intake != null) {
            lessons = timetables.ofIntake(intake.id());
            hours = timetables.hoursOfTheDay(intake.id());
            uncalled = timetables.uncalled(intake.id());
            gaps = planning.gaps(intake.id());
            groups = grouping.groups(intake.id()).size();
            ungrouped = grouping.ungrouped(intake.id()).size();
        }
    }

    /** Lays out what is not published; says what was laid out, and what could not be stands on the page. */
    public String layOut() {
        List<Gap> missing = planning.layOut(intake.id());
        int laidOut = timetables.ofIntake(intake.id()).size();
        String done = missing.isEmpty() ? texts.get("timetable.laid-out", laidOut) : texts.get("timetable.laid-out-partly", laidOut, missing.size());
        return back(done, missing.isEmpty());
    }

    public String publish() {
        publishing.publish(intake.id());
        return back(texts.get("timetable.published-now", lessons.size()), true);
    }

    private String back(String done, boolean fine) {
        if (fine) {
            Messages.create(done).flash().add();
        } else {
            Messages.create(done).warn().flash().add();
        }
        return "/admin/timetable.xhtml?faces-redirect=true&intake=" + intake.id();
    }

    /** The intake shown, or null in a new house. */
    public Intake getIntake() {
        return intake;
    }

    public List<Intake> getIntakes() {
        return intakes;
    }

    /** What its days are divided into. */
    public List<ResortHours> getHours() {
        return hours;
    }

    public List<Lesson> getLessons() {
        return lessons;
    }

    /** What is missing and why. */
    public List<Gap> getGaps() {
        return gaps;
    }

    /** Hours that are over and whose roll was not called to the end. */
    public List<AcademicHour> getUncalled() {
        return uncalled;
    }

    public int getGroups() {
        return groups;
    }

    /** How many enrolled people are in no group. */
    public int getUngrouped() {
        return ungrouped;
    }

    /** Lessons that nobody but administrators sees yet. */
    public long getDrafts() {
        return lessons.stream().filter(lesson -> !lesson.isPublished()).count();
    }

    /** Whether there is anything left to lay out or to publish. */
    public boolean isOpen() {
        return intake.state() != Intake.State.COMPLETED && (getDrafts() > 0 || lessons.isEmpty() || !gaps.isEmpty());
    }

    /** Whether nothing stands in the way of publishing. */
    public boolean isReady() {
        return !lessons.isEmpty() && gaps.isEmpty() && ungrouped == 0 && intake.state() != Intake.State.COMPLETED;
    }
}
