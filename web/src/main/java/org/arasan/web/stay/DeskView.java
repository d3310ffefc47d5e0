package org.arasan.web.stay;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.arasan.clock.DomainClock;
import org.arasan.programme.Intake;
import org.arasan.programme.IntakeRegister;
import org.arasan.stay.EarlyDeparture;
import org.arasan.stay.Stay;
import org.arasan.stay.StayLookup;
import org.omnifaces.util.Faces;

/** {@code /admin/desk.xhtml}: guests of one intake come and go. Every button sends what it is for; the address keeps intake and search. */
@Named
@RequestScoped
public class DeskView {

    @Inject
    private IntakeRegister register;
    @Inject
    private StayLookup lookup;
    @Inject
    private DeskTasks tasks;
    @Inject
    private DomainClock clock;
    private Long intakeId;
    private String name;
    private Long leaving;
    private List<Intake> intakes;
    private Intake intake;
    private DeskLists lists;
    private Stay guest;

    /** Reads the intake that is asked for, or the one that matters today. */
    public void load() {
        intakes = register.intakes();
        intake = intakeId == null ? nearest().orElse(null) : register.intake(intakeId);
        if (intake != null) {
            intakeId = intake.id();
            lists = DeskLists.of(lookup.ofIntake(intakeId), clock.today(intake.resort().zone()), name);
            guest = leaving == null ? null : lookup.stay(leaving);
        }
    }

    /** Does what the pressed button says, and shows the page again. */
    public String act() {
        tasks.perform(Faces.getRequestParameter("do").split(" "), intakeId, leaving);
        leaving = null;
        return "/admin/desk.xhtml?faces-redirect=true&includeViewParams=true";
    }

    /** Until its last day is over, even past the check-out hour: then guests still come to the desk to leave. */
    private Optional<Intake> nearest() {
        return intakes.stream().min(Comparator.comparingLong(each -> {
            LocalDate today = clock.today(each.resort().zone());
            long ahead = each.firstDay().toEpochDay() - today.toEpochDay();
            long behind = today.toEpochDay() - each.lastDay().toEpochDay();
            return behind > 0 ? 1_000_000 + behind : Math.max(0, ahead);
        }));
    }

    public EarlyDeparture[] getReasons() {
        return EarlyDeparture.values();
    }

    public Long getIntakeId() {
        return intakeId;
    }

    public void setIntakeId(Long intakeId) {
        this.intakeId = intakeId;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Long getLeaving() {
        return leaving;
    }

    public void setLeaving(Long leaving) {
        this.leaving = leaving;
    }

    public List<Intake> getIntakes() {
        return intakes;
    }

    public Intake getIntake() {
        return intake;
    }

    public DeskLists getLists() {
        return lists;
    }

    /** Who is about to leave early, or null. */
    public Stay getGuest() {
        return guest;
    }
}
