package org.arasan.web.timeline;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.arasan.access.Role;
import org.arasan.completion.Certificate;
import org.arasan.completion.CertificateReading;
import org.arasan.programme.Enrolment;
import org.arasan.programme.ProgrammeKinds;
import org.arasan.timeline.DayPlan;
import org.arasan.timeline.MemberDays;
import org.arasan.timeline.MyDays;

/** A member's own days, course and papers; which day of which course is shown stands in the address. */
@Named
@RequestScoped
public class DaysView {

    @Inject
    private MyDays myDays;
    @Inject
    private CertificateReading reading;
    @Inject
    private ProgrammeKinds kinds;
    private Integer day;
    private Long enrolment;
    private List<Enrolment> enrolments;
    private MemberDays days;
    private List<Certificate> certificates;

    public void load() {
        days = myDays.find(enrolment).orElse(null);
        enrolments = myDays.enrolments();
    }

    /** For the page of papers. */
    public void loadPapers() {
        load();
        certificates = reading.mine();
    }

    /** The stay, or null for a member who is enrolled in none. */
    public MemberDays getDays() {
        return days;
    }

    /** The day shown. */
    public DayPlan getShown() {
        return days.day(day);
    }

    public List<Step> getSteps() {
        return Step.of(getShown(), days.now());
    }

    /** Whether the day shown is today. */
    public boolean isToday() {
        return getShown().date().equals(days.today());
    }

    public Ring getRing() {
        return new Ring(days.hoursDone(), days.hoursAheadToday(), days.hours());
    }

    public List<Certificate> getCertificates() {
        return certificates;
    }

    /** The pages that the kind of the programme has for its members. */
    public List<ProgrammeKinds.Way> getKindPages() {
        return kinds.beside(days.intake().programme(), Role.MEMBER);
    }

    /** All that the member is enrolled in, the latest first. */
    public List<Enrolment> getEnrolments() {
        return enrolments;
    }

    public Long getEnrolment() {
        return enrolment;
    }

    public void setEnrolment(Long enrolment) {
        this.enrolment = enrolment;
    }

    public Integer getDay() {
        return day;
    }

    public void setDay(Integer day) {
        this.day = day;
    }
}
