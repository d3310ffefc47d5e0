package org.arasan.web.stay;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Stream;
import org.arasan.Refusal;
import org.arasan.stay.EarlyDeparture;
import org.arasan.stay.Stay;
import org.arasan.stay.StayLookup;
import org.arasan.stay.booking.NoShows;
import org.arasan.stay.booking.StayRetiming;
import org.arasan.stay.reception.DeskRound;
import org.arasan.stay.reception.FrontDesk;
import org.arasan.stay.reception.Housekeeping;
import org.arasan.stay.reception.Round;
import org.arasan.web.PageTexts;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** What the buttons of the front desk and of today's board do, and what the page says afterwards. */
@Dependent
class DeskTasks {

    /** How many of those who were left out are named; the list below names them all. */
    private static final int NAMED = 8;

    @Inject
    private FrontDesk desk;
    @Inject
    private DeskRound round;
    @Inject
    private NoShows noShows;
    @Inject
    private StayRetiming retiming;
    @Inject
    private StayLookup lookup;
    @Inject
    private Housekeeping rooms;
    @Inject
    private PageTexts texts;

    /** @param task the name of the task and, where it is about one guest or room, the id of the stay or the room */
    void perform(String[] task, Long intake) {
        Long id = task.length > 1 && task[1].matches("[0-9]{1,18}") ? Long.valueOf(task[1]) : null;
        switch (task[0]) {
            case "chosen-in" -> say("desk.round-in", round.checkIn(chosen(), given("identity-seen") != null));
            case "all-in" -> say("desk.round-in", intake == null ? round.checkIn(listed(), false) : round.checkInAll(intake));
            case "all-out" -> say("desk.round-out", intake == null ? round.checkOut(listed()) : round.checkOutAll(intake));
            case "out" -> done("desk.checked-out", desk.checkOut(id));
            case "early" -> done("desk.checked-out", desk.leaveEarly(id, reason()));
            case "expect" -> done("desk.expected", retiming.expect(id, expected(id), given("why")));
            case "miss" -> done("desk.missed", noShows.mark(id, given("why")));
            case "back" -> done("desk.taken-back", noShows.takeBack(id, given("why")));
            case "ready", "unready" -> rooms.turn(id, task[0].equals("ready"));
            default -> throw Refusal.notFound();
        }
    }

    private static List<Long> chosen() {
        return ids("stay-chosen");
    }

    /** Everybody in the list on whose head the button stands. */
    private static List<Long> listed() {
        return ids(Faces.getRequestParameter("do").startsWith("all-in") ? "arrivals" : "departures");
    }

    private static List<Long> ids(String name) {
        String[] values = Faces.getRequestParameterValues(name);
        return values == null ? List.of() : Stream.of(values).filter(each -> each.matches("[0-9]{1,18}")).map(Long::valueOf).toList();
    }

    private static EarlyDeparture reason() {
        return Stream.of(EarlyDeparture.values()).filter(each -> each.name().equals(given("reason"))).findFirst().orElse(null);
    }

    /** The hour that was typed, by the clock of the house; nothing means in time after all. */
    private Instant expected(Long stay) {
        String typed = given("at");
        try {
            return typed == null ? null : LocalDateTime.parse(typed).atZone(lookup.stay(stay).resort().zone()).toInstant();
        } catch (DateTimeParseException unreadable) {
            throw Refusal.invalid("desk.expected-unreadable");
        }
    }

    private static String given(String name) {
        String value = Faces.getRequestParameter(name);
        return value == null || value.isBlank() ? null : value;
    }

    private void done(String text, Stay stay) {
        Messages.create(texts.get(text, stay.member().fullName())).flash().add();
    }

    private void say(String text, Round done) {
        Messages.create(texts.get(text, done.done().size(), done.left().size())).flash().add();
        done.left().stream().limit(NAMED).forEach(left ->
                Messages.create(texts.get(left.why().code(), left.why().args().toArray())).warn().flash().add());
    }
}
