package org.arasan.stay.lodging;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.arasan.member.Sex;
import org.arasan.resort.RoomSharing;
import org.arasan.stay.Breach;
import org.arasan.stay.Need;
import org.arasan.stay.lodging.RoomFacts.BedFacts;

/**
 * Who may sleep where: each rule has a name, a method and a reason of its own. Placing everybody and moving one guest by hand ask here,
 * and nothing else decides. Wishes are no rule: a guest without the wished-for neighbour still has a bed.
 */
public final class RoomRules {

    private static final List<Rule> ALL =
            List.of(RoomRules::closed, RoomRules::wheelchair, RoomRules::lowerFloor, RoomRules::coupleAlone, RoomRules::oneSex);

    /** One rule: {@code null} where the guest may sleep in the room. */
    private interface Rule {
        Breach breach(Guest guest, Quarters quarters);
    }

    private RoomRules() {
    }

    /** Why the guest cannot have that bed, or nothing. */
    public static Optional<Breach> breach(Guest guest, Quarters quarters, BedFacts bed) {
        return breachOfRoom(guest, quarters).or(() -> Optional.ofNullable(bedStands(quarters, bed)))
                .or(() -> Optional.ofNullable(oneGuestABed(guest, quarters, bed)));
    }

    /** Why the guest cannot sleep in that room, whichever bed is meant, or nothing. */
    public static Optional<Breach> breachOfRoom(Guest guest, Quarters quarters) {
        return ALL.stream().map(rule -> rule.breach(guest, quarters)).filter(Objects::nonNull).findFirst();
    }

    /** Whether nothing closes the room while the guest is here. */
    public static boolean open(Guest guest, RoomFacts room) {
        return room.closed().stream().noneMatch(days -> days.touch(guest.period()));
    }

    /** Whether the room as a place, empty, is one the guest's need allows. */
    public static boolean suits(Guest guest, RoomFacts room) {
        return switch (guest.need()) {
            case WHEELCHAIR -> room.accessible();
            case LOWER_FLOOR -> room.onLowerFloor();
            case NONE -> true;
        };
    }

    /** Nobody sleeps in a room that is closed. */
    private static Breach closed(Guest guest, Quarters quarters) {
        return quarters.room().closed().stream().filter(days -> days.touch(guest.period())).findFirst()
                .map(days -> Breach.of("stay.room-closed", quarters.room().number(), days.firstDay(), days.lastDay(), days.reason()))
                .orElse(null);
    }

    /** Who uses a wheelchair sleeps in an accessible room. */
    private static Breach wheelchair(Guest guest, Quarters quarters) {
        return guest.need() == Need.WHEELCHAIR && !suits(guest, quarters.room())
                ? Breach.of("stay.room-not-accessible", quarters.room().number()) : null;
    }

    /** Who was promised the lower floor sleeps on floor 1. */
    private static Breach lowerFloor(Guest guest, Quarters quarters) {
        return guest.need() == Need.LOWER_FLOOR && !suits(guest, quarters.room())
                ? Breach.of("stay.room-not-on-lower-floor", quarters.room().number(), quarters.room().floor()) : null;
    }

    /** A couple's room holds just that couple, where the house excepts couples. */
    private static Breach coupleAlone(Guest guest, Quarters quarters) {
        if (!quarters.room().sharing().couplesExcepted()) {
            return null;
        }
        return lastDay(guest, quarters, mate -> clash(guest, mate, quarters) && quarters.roommates(mate).anyMatch(mate::coupleWith))
                .map(day -> Breach.of("stay.room-of-couple", quarters.room().number(), day)).orElse(null);
    }

    /** People who sleep in one room at the same time are of one sex, unless they are a couple; as the house has it. */
    private static Breach oneSex(Guest guest, Quarters quarters) {
        String code = (guest.sex() == Sex.MALE ? "stay.room-of-women" : "stay.room-of-men")
                + (quarters.room().sharing().couplesExcepted() ? "" : "-only");
        return lastDay(guest, quarters, mate -> clash(guest, mate, quarters))
                .map(day -> Breach.of(code, quarters.room().number(), day)).orElse(null);
    }

    /** Nobody gets a bed that has been taken away. */
    private static Breach bedStands(Quarters quarters, BedFacts bed) {
        return quarters.room().beds().stream().anyMatch(each -> each.id() == bed.id()) ? null : Breach.of("stay.bed-gone", bed.label());
    }

    /** One guest a bed a night. */
    private static Breach oneGuestABed(Guest guest, Quarters quarters, BedFacts bed) {
        return quarters.holder(bed, guest)
                .map(holder -> Breach.of("stay.bed-taken", bed.label(), holder.period().firstDay(), holder.period().lastDay()))
                .orElse(null);
    }

    private static boolean clash(Guest guest, Guest mate, Quarters quarters) {
        RoomSharing sharing = quarters.room().sharing();
        return sharing.sameSexRooms() && guest.sex() != mate.sex() && !(sharing.couplesExcepted() && guest.coupleWith(mate));
    }

    private static Optional<LocalDate> lastDay(Guest guest, Quarters quarters, Predicate<Guest> who) {
        return quarters.roommates(guest).filter(who).map(mate -> mate.period().lastDay()).max(LocalDate::compareTo);
    }
}
