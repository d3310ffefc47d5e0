package org.arasan.web.course;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.arasan.course.Lesson;
import org.arasan.course.Timetables;
import org.arasan.course.substitution.LessonCheck;
import org.arasan.planning.timetable.LessonMeans;
import org.arasan.planning.timetable.LessonMeans.Place;
import org.arasan.planning.timetable.move.LessonMoving;
import org.arasan.web.PageTexts;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Messages;

/** One lesson in hand: where it stands, where it could go, and its way there. */
@Named
@RequestScoped
public class LessonMoveView {

    @Inject
    private Timetables timetables;
    @Inject
    private LessonMoving moving;
    @Inject
    private LessonCheck check;
    @Inject
    private PageTexts texts;
    @Inject
    @Param(name = "lesson")
    private Long wanted;
    private Lesson lesson;
    private LessonMeans means;
    private List<Place> fits = List.of();
    private LocalDate day;
    private LocalTime time;
    private Long venue;
    private Long trainer;
    private boolean anyDay;

    @PostConstruct
    void load() {
        if (wanted == null) {
            return;
        }
        lesson = timetables.lesson(wanted);
        day = lesson.starts().atZone(zone()).toLocalDate();
        time = lesson.starts().atZone(zone()).toLocalTime();
        venue = lesson.venue().id();
        trainer = lesson.trainer().id();
        if (!lesson.hasBegun()) {
            means = moving.means(wanted);
            fits = moving.fitting(wanted, day).stream().filter(place -> !isHere(place)).toList();
        }
    }

    public String move() {
        Instant starts = day == null || time == null ? null : day.atTime(time).atZone(zone()).toInstant();
        return go(new LessonMoving.Move(starts, venue, trainer, anyDay));
    }

    /** To one of the places that fit. */
    public String take(Place place) {
        return go(new LessonMoving.Move(place.span().from(), place.hall().id(), place.trainer().id(), true));
    }

    private String go(LessonMoving.Move move) {
        String was = texts.moment(lesson.starts(), zone()) + ", " + lesson.venue().name() + ", " + lesson.trainer().name();
        moving.move(lesson.id(), move);
        Messages.create(texts.get("timetable.moved", was)).flash().add();
        check.against(lesson.id(), move.trainer(), null).forEach(doubt ->
                Messages.create(texts.get(doubt.text(), doubt.args().toArray())).warn().flash().add());
        return here();
    }

    /** The page with the lesson still in hand. */
    String here() {
        return "/admin/timetable.xhtml?faces-redirect=true&intake=" + lesson.group().intake().id() + "&lesson=" + lesson.id();
    }

    private boolean isHere(Place place) {
        return place.span().from().equals(lesson.starts()) && place.hall().id() == venue && place.trainer().id() == trainer;
    }

    /** The lesson in hand, or null. */
    public Lesson getLesson() {
        return lesson;
    }

    public ZoneId zone() {
        return lesson.group().intake().resort().zone();
    }

    public List<Place> getFits() {
        return fits;
    }

    /** Null where the lesson has begun and stays. */
    public LessonMeans getMeans() {
        return means;
    }

    /** The days of its intake. */
    public List<LocalDate> getDays() {
        return lesson.group().intake().firstDay().datesUntil(lesson.group().intake().lastDay().plusDays(1)).toList();
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public LocalTime getTime() {
        return time;
    }

    public void setTime(LocalTime time) {
        this.time = time;
    }

    public Long getVenue() {
        return venue;
    }

    public void setVenue(Long venue) {
        this.venue = venue;
    }

    public Long getTrainer() {
        return trainer;
    }

    public void setTrainer(Long trainer) {
        this.trainer = trainer;
    }

    public boolean isAnyDay() {
        return anyDay;
    }

    public void setAnyDay(boolean anyDay) {
        this.anyDay = anyDay;
    }
}
