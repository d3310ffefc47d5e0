package org.arasan.planning.cure;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.arasan.member.Sex;
import org.arasan.planning.cure.facts.CureCabinet;
import org.arasan.planning.cure.facts.CureFacts;
import org.arasan.planning.cure.facts.CureGuest;
import org.arasan.planning.cure.facts.CureGuest.Busy;
import org.arasan.planning.cure.facts.CureGuest.Doing;
import org.arasan.planning.cure.facts.CureKind;
import org.arasan.planning.cure.facts.CureRules;
import org.arasan.planning.cure.facts.Minutes;
import org.arasan.planning.cure.facts.Prescribed;
import org.arasan.treatment.SexRule;
import org.arasan.treatment.Treatment.Load;
import org.arasan.treatment.prescription.PartOfDay;

/**
 * Makes up an intake at a sanatorium: ten days from 08:00 to 20:00, eight kinds of treatment in eight cabinets, 37 treatments a guest, four
 * groups with five lessons of two academic hours, two sittings of each meal, a quiet hour.
 */
public final class Intakes {

    public static final LocalDate FIRST_DAY = LocalDate.of(2026, 6, 1);
    public static final int DAYS = 10;
    private static final int[] LESSON_DAYS = {1, 2, 4, 5, 7};
    private static final int LESSON = 100;
    private static final int GROUPS = 4;
    /** When each group has its lessons where these lie at any time, by day. */
    private static final int[][] ANY_TIME = {{540, 960, 660, 980, 600}, {960, 540, 980, 660, 960}, {660, 600, 960, 540, 980},
            {600, 980, 540, 960, 660}};

    private Intakes() {
    }

    /** @param factor by which cabinets have more places than the sanatorium of a hundred guests */
    public static CureFacts of(int guests, int factor, boolean lessonsAtFour) {
        return new CureFacts(house(factor), guests(guests, lessonsAtFour), prescribed(guests));
    }

    /** The kinds and cabinets of a base programme, the usual rules. */
    public static CureFacts.House house(int factor) {
        List<CureKind> kinds = List.of(kind(0, "Doctor", 15, 0, Load.PASSIVE, 5, 0), kind(1, "Massage", 15, 5, Load.ACTIVE, 5, 30),
                kind(2, "Bath", 15, 5, Load.GENERAL, 5, 60), kind(3, "Mud", 20, 10, Load.GENERAL, 5, 60),
                kind(4, "Inhalation", 10, 5, Load.PASSIVE, 5, 0),
                kind(5, "Magnet", 15, 5, Load.ACTIVE, 5, 30), kind(6, "Exercise", 30, 0, Load.ACTIVE, 30, 0),
                kind(7, "Salt", 30, 0, Load.PASSIVE, 30, 0));
        int[] places = {2, 8, 6, 6, 8, 8, 15, 12};
        List<CureCabinet> cabinets = IntStream.range(0, places.length)
                .mapToObj(i -> new CureCabinet(100 + i, "Cabinet " + i, places[i] * factor, hours(), List.of(), List.of())).toList();
        return new CureFacts.House(FIRST_DAY, FIRST_DAY, DAYS, 0, kinds, cabinets, new CureRules(true, 0, false, false, Map.of()));
    }

    private static CureKind kind(int index, String name, int minutes, int preparation, Load load, int grid, int rest) {
        return new CureKind(index, 10 + index, name, index, minutes, preparation, load, SexRule.ANY, grid, rest);
    }

    private static List<Minutes> hours() {
        return IntStream.range(0, DAYS).boxed().flatMap(day -> List.of(span(day, "09:00", "13:00"), span(day, "16:00", "18:30")).stream()).toList();
    }

    public static Minutes span(int day, String from, String until) {
        return Minutes.of(day, LocalTime.parse(from), LocalTime.parse(until));
    }

    public static List<CureGuest> guests(int count, boolean lessonsAtFour) {
        return IntStream.range(0, count).mapToObj(i -> new CureGuest(1000 + i, "Guest " + i, i % 16 < 9 ? Sex.FEMALE : Sex.MALE,
                new Minutes(8 * 60, (DAYS - 1) * Minutes.OF_A_DAY + 20 * 60), busy(i, count, lessonsAtFour), Set.of())).toList();
    }

    private static List<Busy> busy(int guest, int guests, boolean lessonsAtFour) {
        List<Busy> busy = new ArrayList<>();
        boolean early = guest % 2 == 0;
        for (int day = 0; day < DAYS; day++) {
            busy.add(new Busy(Doing.MEAL, early ? span(day, "08:00", "08:30") : span(day, "08:30", "09:00")));
            busy.add(new Busy(Doing.MEAL, early ? span(day, "13:00", "13:30") : span(day, "13:30", "14:00")));
            busy.add(new Busy(Doing.QUIET_HOUR, span(day, "14:00", "16:00")));
            busy.add(new Busy(Doing.MEAL, early ? span(day, "18:30", "19:00") : span(day, "19:00", "19:30")));
        }
        for (int i = 0; i < LESSON_DAYS.length; i++) {
            int minute = lessonsAtFour ? 16 * 60 : ANY_TIME[guest * GROUPS / guests][i];
            int from = LESSON_DAYS[i] * Minutes.OF_A_DAY + minute;
            busy.add(new Busy(Doing.LESSON, new Minutes(from, from + LESSON)));
        }
        return busy;
    }

    /** The base programme for everybody; days are counted from 0. */
    public static List<Prescribed> prescribed(int guests) {
        int[][] programme = {{0, 2, 0, 9}, {1, 5, 2, 8}, {2, 3, 2, 8}, {3, 3, 2, 8}, {4, 7, 1, 9}, {5, 5, 2, 8}, {6, 7, 2, 8}, {7, 5, 1, 9}};
        List<Prescribed> all = new ArrayList<>();
        for (int guest = 0; guest < guests; guest++) {
            for (int[] each : programme) {
                all.add(new Prescribed(all.size(), guest, each[0], each[2], each[3], PartOfDay.ANY,
                        IntStream.range(0, each[1]).mapToObj(i -> Prescribed.Want.NEW).toList()));
            }
        }
        return all;
    }
}
