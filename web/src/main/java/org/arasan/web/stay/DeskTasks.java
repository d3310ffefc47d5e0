package org.arasan.web.stay;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.arasan.stay.EarlyDeparture;
import org.arasan.stay.Stay;
import org.arasan.stay.reception.FrontDesk;
import org.arasan.stay.reception.FrontDesk.Round;
import org.arasan.web.PageTexts;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** What the buttons of the front desk do, and what the page says afterwards. */
@Dependent
class DeskTasks {

    /** How many of those who were left out are named; the list below names them all. */
    private static final int NAMED = 5;

    @Inject
    private FrontDesk desk;
    @Inject
    private PageTexts texts;

    /**
     * @param task the name of the task and, where it is about one guest, the id of the stay
     * @param leaving the stay of whoever leaves early
     */
    void perform(String[] task, Long intake, Long leaving) {
        switch (task[0]) {
            case "in" -> done("desk.checked-in", desk.checkIn(Long.valueOf(task[1])));
            case "out" -> done("desk.checked-out", desk.checkOut(Long.valueOf(task[1])));
            case "chosen-in" -> say("desk.round-in", desk.checkIn(chosen()).size(), 0);
            case "all-in" -> say("desk.round-in", desk.checkInAll(intake));
            case "all-out" -> say("desk.round-out", desk.checkOutAll(intake));
            case "early" -> done("desk.checked-out", desk.leaveEarly(leaving, reason()));
            default -> throw new IllegalArgumentException("no such task: " + task[0]);
        }
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
        Messages.create(texts.get(text, stay.member().fullName())).flash().add();
    }

    private void say(String text, Round round) {
        say(text, round.done().size(), round.left().size());
        round.left().stream().limit(NAMED).forEach(left ->
                Messages.create(texts.get(left.why().code(), left.why().args().toArray())).warn().flash().add());
    }

    private void say(String text, int done, int left) {
        Messages.create(texts.get(text, done, left)).flash().add();
    }
}
