package org.arasan.planning.cure.facts;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** What the planner of cures knows; the lists refer to one another by index. */
public final class CureFacts {

    private final LocalDate dayOne;
    private final LocalDate firstDay;
    private final int days;
    private final int from;
    private final List<CureKind> kinds;
    private final List<CureCabinet> cabinets;
    private final List<CureGuest> guests;
    private final List<Prescribed> prescribed;
    private final CureRules rules;
    private final List<Due> dues = new ArrayList<>();
    private final List<int[]> openDays = new ArrayList<>();
    private final int[] fullDay;

    /**
     * What there is to plan with: the house's kinds, cabinets and rules.
     *
     * @param dayOne   the intake's first day, by which people count its days
     * @param firstDay of the plan: guests may come earlier
     * @param days     of the plan
     * @param from     the minute from which on something may be planned; what was before stays as it is
     */
    public record House(LocalDate dayOne, LocalDate firstDay, int days, int from, List<CureKind> kinds, List<CureCabinet> cabinets,
                        CureRules rules) {
    }

    public CureFacts(House house, List<CureGuest> guests, List<Prescribed> prescribed) {
        this.dayOne = house.dayOne();
        this.firstDay = house.firstDay();
        this.days = house.days();
        this.from = house.from();
        this.kinds = List.copyOf(house.kinds());
        this.cabinets = List.copyOf(house.cabinets());
        this.rules = house.rules();
        this.guests = List.copyOf(guests);
        this.prescribed = List.copyOf(prescribed);
        for (int i = 0; i < prescribed.size(); i++) {
            Prescribed each = prescribed.get(i);
            openDays.add(IntStream.rangeClosed(Math.max(0, each.first()), Math.min(days - 1, each.last()))
                    .filter(day -> isDayFor(each, day)).toArray());
            for (Prescribed.Want want : each.wants()) {
                dues.add(new Due(dues.size(), i, each.guest(), kinds.get(each.kind()), want));
            }
        }
        this.fullDay = fullDays();
    }

    /** So many treatments a guest should have on one day at most: an even share of all, and one more. */
    private int[] fullDays() {
        int[] wanted = new int[guests.size()];
        boolean[][] open = new boolean[guests.size()][days];
        for (int i = 0; i < prescribed.size(); i++) {
            wanted[prescribed.get(i).guest()] += prescribed.get(i).wants().size();
            for (int day : openDays.get(i)) {
                open[prescribed.get(i).guest()][day] = true;
            }
        }
        return IntStream.range(0, guests.size()).map(guest -> {
            int possible = Math.max(1, (int) IntStream.range(0, days).filter(day -> open[guest][day]).count());
            return (wanted[guest] + possible - 1) / possible + 1;
        }).toArray();
    }

    /** The longest step of time, in minutes, into which all that happens in cabinets falls. */
    public int step() {
        IntStream lengths = kinds.stream().flatMapToInt(kind -> IntStream.of(kind.startsEvery(), kind.minutes(), kind.preparation()));
        IntStream taken = cabinets.stream().flatMap(each -> each.taken().stream())
                .flatMapToInt(each -> IntStream.of(each.time().from(), each.time().until(), each.visit().until()));
        IntStream present = dues.stream().mapToInt(due -> due.want().now()).filter(at -> at != Prescribed.NOWHERE);
        return IntStream.concat(IntStream.concat(lengths, taken), present).reduce(Minutes.OF_A_DAY, CureFacts::commonDivisor);
    }

    private static int commonDivisor(int one, int other) {
        return other == 0 ? Math.abs(one) : commonDivisor(other, one % other);
    }

    /** Whether the prescription, the stay and the rules of the house allow that day. */
    public boolean isDayFor(Prescribed each, int day) {
        CureGuest guest = guests.get(each.guest());
        return day >= Math.max(each.first(), guest.firstDay()) && day <= Math.min(each.last(), guest.lastDay())
                && rules.give(kinds.get(each.kind()).load(), guest, day, dateOf(day));
    }

    /** The days on which something prescribed may be, in order. */
    public int[] openDays(int index) {
        return openDays.get(index);
    }

    /** So many treatments on one day are enough for that guest. */
    public int fullDay(int guest) {
        return fullDay[guest];
    }

    /** Minutes that must pass between the end of one kind and the beginning of another on a guest's way. */
    public int restBetween(CureKind earlier, CureKind later) {
        return Math.max(earlier.rest(), rules.rests().getOrDefault(new CureRules.Pair(earlier.index(), later.index()), 0));
    }

    public LocalDate dateOf(int day) {
        return firstDay.plusDays(day);
    }

    /** Which day of the intake it is, 1 being its first. */
    public int dayOfIntake(LocalDate date) {
        return (int) ChronoUnit.DAYS.between(dayOne, date) + 1;
    }

    public LocalDate dayOne() {
        return dayOne;
    }

    public LocalDate firstDay() {
        return firstDay;
    }

    public int days() {
        return days;
    }

    /** The minute before which nothing is planned anew. */
    public int from() {
        return from;
    }

    public List<CureKind> kinds() {
        return kinds;
    }

    public List<CureCabinet> cabinets() {
        return cabinets;
    }

    public List<CureGuest> guests() {
        return guests;
    }

    public List<Prescribed> prescribed() {
        return prescribed;
    }

    public CureRules rules() {
        return rules;
    }

    /** All treatments to be given, those of one prescription one after the other. */
    public List<Due> dues() {
        return dues;
    }
}
