package org.arasan.web.course;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import org.arasan.Refusal;
import org.arasan.clock.DomainClock;
import org.arasan.course.AcademicHour;
import org.arasan.course.AcademicHour.RollCall;
import org.arasan.course.Attendance.Mark;
import org.arasan.course.roll.Roll;
import org.arasan.course.roll.Roll.Line;
import org.arasan.course.roll.RollCalling;
import org.arasan.course.roll.RollCalling.Before;
import org.arasan.web.PageTexts;
import org.omnifaces.cdi.Param;

/** The roll of one academic hour in a trainer's hand: everybody at once, then exceptions in one tap each, and the last change back. */
@Named
@RequestScoped
public class RollCallView {

    @Inject
    private RollCalling calling;
    @Inject
    private DomainClock clock;
    @Inject
    private PageTexts texts;
    @Inject
    @Param(name = "hour")
    private Long hour;
    private Roll roll;
    private Instant now;
    /** The form carries this and the marks before the last change along, so that their buttons are there when they are pressed. */
    @Inject
    @Param(name = "asked")
    private Long asked;
    private String reason;
    @Inject
    @Param(name = "before")
    private String undo;
    private String said;

    /** Before the buttons of the rows are decoded, the rows must be there. */
    @PostConstruct
    void load() {
        if (hour == null) {
            throw Refusal.notFound();
        }
        roll = calling.roll(hour);
        now = clock.now();
    }

    /** The first tap sets the mark (an excuse asks for its reason), a second one sets the person back to present. */
    public void tap(Line line, Mark mark) {
        if (line.mark() == mark) {
            change(line, Mark.PRESENT, null);
        } else if (mark == Mark.EXCUSED) {
            asked = line.enrolment();
        } else {
            change(line, mark, null);
        }
    }

    /** Excuses somebody for one of the usual reasons, a key of the texts, or for their own where {@code usual} is {@code null}. */
    public void excuse(Line line, String usual) {
        change(line, Mark.EXCUSED, usual == null ? reason : texts.get("rollcall.why." + usual));
    }

    /** Leaves the question for a reason unanswered, and the mark as it is. */
    public void leave() {
        asked = null;
    }

    public void allPresent() {
        List<Before> before = roll.lines().stream().filter(line -> line.mark() == null)
                .map(line -> new Before(line.enrolment(), null, null)).toList();
        roll = calling.allPresent(hour);
        remember(before, texts.get("rollcall.saved-all"));
    }

    public void undo() {
        roll = calling.restore(hour, UndoNote.read(undo));
        remember(List.of(), texts.get("rollcall.undone"));
    }

    public void close() {
        roll = calling.close(hour);
        remember(List.of(), texts.get("rollcall.closed-note"));
    }

    public void reopen() {
        roll = calling.reopen(hour);
    }

    private void change(Line line, Mark mark, String why) {
        roll = calling.mark(hour, line.enrolment(), mark, why);
        remember(List.of(new Before(line.enrolment(), line.mark(), line.reason())),
                texts.get("rollcall.saved", line.name(), texts.of(mark)));
    }

    private void remember(List<Before> before, String done) {
        asked = null;
        undo = UndoNote.write(before);
        said = done;
    }

    public Roll getRoll() {
        return roll;
    }

    /** Whether marks may be set: its time has come, and it is not closed. */
    public boolean isCallable() {
        return roll.hour().rollCall() != RollCall.CLOSED && hasBegun(roll.hour());
    }

    /** Whether members can check in themselves now. */
    public boolean isCheckable() {
        return roll.hour().takesCheckIns(now);
    }

    /** Names of those who say they are here although a mark says otherwise. */
    public String getDisputed() {
        return String.join(", ", roll.disputed());
    }

    public boolean hasBegun(AcademicHour each) {
        return !now.isBefore(each.opensAt());
    }

    /** For whom a reason is asked, or null. */
    public Long getAsked() {
        return asked;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    /** How things were before the last change; carried by the form. */
    public String getUndo() {
        return undo;
    }

    /** What was done just now, for who hears the page. */
    public String getSaid() {
        return said;
    }
}
