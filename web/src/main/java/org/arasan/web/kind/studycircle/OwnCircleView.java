package org.arasan.web.kind.studycircle;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.arasan.clock.DomainClock;
import org.arasan.kind.studycircle.Circle;
import org.arasan.kind.studycircle.CircleDraft;
import org.arasan.kind.studycircle.CircleMember;
import org.arasan.kind.studycircle.KnowledgeExchange;
import org.arasan.kind.studycircle.MeetingNote;
import org.arasan.kind.studycircle.Milestone;
import org.arasan.kind.studycircle.OwnCircle;
import org.arasan.kind.studycircle.PlannedTopic;
import org.arasan.programme.Enrolment;
import org.arasan.web.PageTexts;
import org.omnifaces.util.Messages;

/** {@code /member/kind/studycircle/circle.xhtml}: a convener's own circle, founded after the latest training. */
@Named
@RequestScoped
public class OwnCircleView {

    @Inject
    private OwnCircle own;
    @Inject
    private DomainClock clock;
    @Inject
    private PageTexts texts;
    private Enrolment training;
    private Circle circle;
    private String name;
    private String plan;
    private String members;
    private String report;
    private LocalDate heldOn;
    private String topic;
    private Integer people;
    private String minutes;

    @PostConstruct
    void load() {
        training = own.trainings().stream().findFirst().orElse(null);
        circle = training == null ? null : own.find(training.id()).orElse(null);
        if (circle != null) {
            name = circle.name();
            plan = circle.plan().stream().map(PlannedTopic::line).collect(Collectors.joining("\n"));
            members = circle.members().stream().map(CircleMember::name).collect(Collectors.joining("\n"));
            report = circle.report();
            heldOn = getToday();
        }
    }

    public String found() {
        own.found(training.id(), name);
        return saved();
    }

    public String write() {
        own.write(training.id(), CircleDraft.read(name, plan, members));
        return saved();
    }

    public String meet() {
        own.meet(training.id(), new MeetingNote(heldOn, topic, people == null ? 0 : people, minutes));
        return saved();
    }

    public String handIn() {
        own.report(training.id(), report);
        return saved();
    }

    private String saved() {
        Messages.create(texts.get("circles.saved")).flash().add();
        return "/member/kind/studycircle/circle.xhtml?faces-redirect=true";
    }

    public Map<Milestone, Milestone.Standing> getMilestones() {
        return Milestone.standings(circle, training.intake(), getToday());
    }

    public LocalDate getToday() {
        return clock.today(training.intake().resort().zone());
    }

    /** Whether the training is over, so that a circle may be founded. */
    public boolean isOver() {
        return getToday().isAfter(training.intake().lastDay());
    }

    /** Where the circles meet at the end of the trial, or null until it is announced. */
    public KnowledgeExchange getExchange() {
        return training == null ? null : KnowledgeExchange.of(training.intake()).orElse(null);
    }

    public Enrolment getTraining() {
        return training;
    }

    public Circle getCircle() {
        return circle;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPlan() {
        return plan;
    }

    public void setPlan(String plan) {
        this.plan = plan;
    }

    public String getMembers() {
        return members;
    }

    public void setMembers(String members) {
        this.members = members;
    }

    public String getReport() {
        return report;
    }

    public void setReport(String report) {
        this.report = report;
    }

    public LocalDate getHeldOn() {
        return heldOn;
    }

    public void setHeldOn(LocalDate heldOn) {
        this.heldOn = heldOn;
    }

    public String getTopic() {
        return topic;
    }

    public void setTopic(String topic) {
        this.topic = topic;
    }

    public Integer getPeople() {
        return people;
    }

    public void setPeople(Integer people) {
        this.people = people;
    }

    public String getMinutes() {
        return minutes;
    }

    public void setMinutes(String minutes) {
        this.minutes = minutes;
    }
}
