package org.arasan.web.stay;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.arasan.clock.DomainClock;
import org.arasan.programme.Intake;
import org.arasan.stay.EarlyDeparture;
import org.arasan.stay.FrontDesk;
import org.arasan.stay.FrontDesk.Round;
import org.arasan.stay.Stay;
import org.arasan.stay.StayLookup;
import org.arasan.web.PageTexts;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** {@code /admin/desk.xhtml}: guests of one intake come and go. Every button sends what it is for; the address keeps intake and search. */
@Named
@RequestScoped
public class DeskView {

    @Inject
    private StayLookup lookup;
    @Inject
    private FrontDesk desk;
    @Inject
    private DomainClock clock;
    @Inject
    private PageTexts texts;
    private Long intakeId;
    private String name;
    private Long leaving;
    private List<Intake> intakes;
    private Intake intake;
    private DeskLists lists;
    private Stay guest;

    /** Reads the intake that is asked for, or the one that matters today. */
    public void load() {
        intakes = lookup.intakes();
        intake = intakeId == null ? nearest().orElse(null) : lookup.intake(intakeId);
        if (intake != null) {
            intakeId = intake.id();
            lists = DeskLists.of(lookup.ofIntake(intakeId), clock.today(intake.resort().zone()), name);
            guest = leaving == null ? null : lookup.stay(leaving);
        }
    }

    /** Does what the pressed button says, and shows the page again. */
    public String act() {
        String[] task = Faces.getRequestParameter("do").split(" ");
        switch (task[0]) {
            case "in" -> done("desk.checked-in", desk.checkIn(Long.valueOf(task[1])));
            case "out" -> done("desk.checked-out", desk.checkOut(Long.valueOf(task[1])));
            case "chosen-in" -> said("desk.round-in", desk.checkIn(chosen()).size(), 0);
            case "all-in" -> said("desk.round-in", desk.checkInAll(intakeId));
            case "all-out" -> said("desk.round-out", desk.checkOutAll(intakeId));
            case "early" -> done("desk.checked-out", desk.leaveEarly(leaving, reason()));
            default -> throw new IllegalArgumentException("no such task: " + task[0]);
        }
        leaving = null;
        return "/admin/desk.xhtml?faces-redirect=true&includeViewParams=true";
    }

    private Optional<Intake> nearest() {
        return intakes.stream().min(Comparator.comparingLong(each -> {
            LocalDate today = clock.today(each.resort().zone());
            long ahead = each.firstDay().toEpochDay() - today.toEpochDay();
            long behind = today.toEpochDay() - each.lastDay().toEpochDay();
            return behind > 0 ? 1_000_000 + behind : Math.max(0, ahead);
        }));
    }

    private static List<Long> chosen() {
        String[] values = Faces.getRequestParameterValues("stay-chosen");
        return values == null ? List.of() : Stream.of(values).map(Long::valueOf).toList();
    }

    private static EarlyDeparture reason() {
        String reason = Faces.getRequestParameter("reason");
        return reason == null || reason.isEmpty() ? null : EarlyDeparture.valueOf(reason);
    }

    private void done(String text, Stay stay) {
        Messages.create(texts.get(text, stay.enrolment().member().fullName())).flash().add();
    }

    private void said(String text, Round round) {
        said(text, round.done().size(), round.left().size());
        round.left().stream().limit(5).forEach(left ->
                Messages.create(texts.get(left.why().code(), left.why().args().toArray())).warn().flash().add());
    }

    private void said(String text, int done, int left) {
        Messages.create(texts.get(text, done, left)).flash().add();
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
