package org.arasan.web.course.makeup;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.arasan.Refusal;
import org.arasan.course.Lesson;
import org.arasan.course.makeup.MakeUpChoice;
import org.arasan.course.makeup.MakeUpPlanning;
import org.arasan.course.makeup.MakeUpWish;
import org.arasan.course.makeup.TopicLack;
import org.arasan.web.PageTexts;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** Plans a make-up lesson: who missed hours of the topic in the address, when, where, by whom. */
@Named
@RequestScoped
public class MakeUpView {

    @Inject
    private MakeUpPlanning planning;
    @Inject
    private PageTexts texts;
    @Inject
    @Param(name = "intake")
    private Long intake;
    @Inject
    @Param(name = "topic")
    private Long topic;
    /** Whom the page was opened for, or null. */
    @Inject
    @Param(name = "member")
    private Long member;
    private MakeUpChoice choice;
    private String starts;
    private Long venue;
    private Long trainer;

    @PostConstruct
    void load() {
        choice = planning.choice(intake, topic, member);
    }

    public String plan() {
        Lesson lesson = planning.plan(intake, new MakeUpWish(choice.topic().id(), chosen(),
                starts == null ? null : read(starts).atZone(getZone()).toInstant(), venue, trainer));
        return done(texts.get("makeups.planned", texts.moment(lesson.starts(), getZone())));
    }

    public String callOff(Lesson lesson) {
        planning.callOff(intake, lesson.id());
        return done(texts.get("makeups.called-off"));
    }

    private String done(String what) {
        Messages.addFlashGlobalInfo(what);
        return Faces.getViewId() + "?faces-redirect=true&intake=" + intake + "&topic=" + choice.topic().id();
    }

    /** As a browser's field for a day and a time writes it. */
    private static LocalDateTime read(String text) {
        try {
            return LocalDateTime.parse(text);
        } catch (DateTimeParseException unreadable) {
            throw Refusal.invalid("makeup.no-time").at("starts");
        }
    }

    /** Ids of those whose box is ticked. */
    private Set<Long> chosen() {
        String[] ids = Faces.getRequestParameterValues("people");
        return Stream.of(ids == null ? new String[0] : ids).filter(id -> id.matches("[0-9]{1,18}")).map(Long::valueOf)
                .collect(Collectors.toSet());
    }

    /** Whether the person's box is ticked: as it was sent, at first for whom the page was opened, or else for everybody. */
    public boolean isChosen(TopicLack person) {
        return Faces.isPostback() ? chosen().contains(person.id()) : member == null || member.equals(person.id());
    }

    public MakeUpChoice getChoice() {
        return choice;
    }

    public ZoneId getZone() {
        return choice.intake().resort().zone();
    }

    /** Minutes that the lesson takes. */
    public long getMinutes() {
        return choice.intake().programme().lasting(choice.topic().academicHours()).toMinutes();
    }

    public String getStarts() {
        return starts;
    }

    public void setStarts(String starts) {
        this.starts = starts;
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
}
