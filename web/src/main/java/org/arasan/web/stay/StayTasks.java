package org.arasan.web.stay;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.function.Function;
import org.arasan.Refusal;
import org.arasan.stay.Stay;
import org.arasan.stay.StayPeriod;
import org.arasan.stay.booking.GuestReplacing;
import org.arasan.stay.booking.NoShows;
import org.arasan.stay.booking.StayConfirming;
import org.arasan.stay.booking.StayMoving;
import org.arasan.stay.booking.StayRetiming;
import org.arasan.stay.lodging.RoomGrid;
import org.omnifaces.util.Faces;

/** What the forms of a stay's page change; every form sends its task, its fields and the reason. */
@Dependent
class StayTasks {

    @Inject
    private StayMoving moving;
    @Inject
    private StayRetiming retiming;
    @Inject
    private StayConfirming confirming;
    @Inject
    private NoShows noShows;
    @Inject
    private GuestReplacing replacing;
    @Inject
    private RoomGrid grid;

    /** Answers the stay as it is now; another one where the guest was replaced. */
    Stay perform(String task, Stay stay) {
        Long id = stay.id();
        String why = text("why");
        return switch (task) {
            case "hold" -> confirming.hold(id, number("bed"), why);
            case "confirm" -> confirming.confirm(id, text("voucher"), why);
            case "cancel" -> confirming.cancel(id, why);
            case "move" -> moving.move(id, number("bed"), why);
            case "release" -> moving.release(id, why);
            case "swap" -> moving.swap(id, whoeverHas(text("label"), stay), why).get(0);
            case "retime" -> retiming.retime(id, new StayRetiming.Change(day("firstDay"), day("lastDay"), null, why));
            case "expect" -> retiming.expect(id, moment("at", stay), why);
            case "miss" -> noShows.mark(id, why);
            case "back" -> noShows.takeBack(id, why);
            case "replace" -> replacing.replace(id, new GuestReplacing.Replacement(number("member"), text("voucher"), why, iin()));
            default -> throw new IllegalArgumentException("no such task: " + task);
        };
    }

    /** The stay of another guest who has the bed with that label during this stay. */
    private Long whoeverHas(String label, Stay stay) {
        StayPeriod period = stay.period();
        return grid.look(stay.resort().id(), period.firstDay(), period.nights() + 1).stays().stream()
                .filter(each -> each.bed().label().equalsIgnoreCase(label) && each.state().occupies() && !each.id().equals(stay.id()))
                .filter(each -> each.bedPeriod().overlaps(period)).map(Stay::id).findFirst()
                .orElseThrow(() -> Refusal.invalid("rooms.swap-nobody", label == null ? "" : label).at("swap-bed"));
    }

    private static String text(String field) {
        String typed = Faces.getRequestParameter(field);
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    /** What the guest was looked for by, where it was an IIN. */
    private static String iin() {
        String words = text("q");
        return words == null || !words.replaceAll("\\s", "").matches("[0-9]{12}") ? null : words;
    }

    private static Long number(String field) {
        return read(field, Long::valueOf);
    }

    private static LocalDate day(String field) {
        return read(field, LocalDate::parse);
    }

    private static Instant moment(String field, Stay stay) {
        LocalDateTime at = read(field, LocalDateTime::parse);
        return at == null ? null : at.atZone(stay.resort().zone()).toInstant();
    }

    private static <T> T read(String field, Function<String, T> form) {
        String typed = text(field);
        try {
            return typed == null ? null : form.apply(typed);
        } catch (DateTimeParseException | NumberFormatException unreadable) {
            throw Refusal.invalid("rooms.no-day-given").at(field);
        }
    }
}
