package org.arasan.bench.plan;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.arasan.member.Sex;
import org.arasan.planning.room.GuestBook;
import org.arasan.planning.room.RoomPlan;
import org.arasan.planning.room.model.RoomWeights;
import org.arasan.planning.search.Patience;
import org.arasan.planning.search.Verdict;
import org.arasan.stay.Need;
import org.arasan.stay.StayPeriod;
import org.arasan.stay.lodging.Guest;
import org.arasan.stay.lodging.Quarters;
import org.arasan.stay.lodging.RoomFacts;
import org.arasan.stay.lodging.RoomFacts.BedFacts;

/** The rooms of an intake: 64 rooms with 128 beds a house, couples, friends, wheelchairs, people for floor 1, as the sample has them. */
final class RoomPart implements IntakePart {

    private static final int SEED = 2026;
    private static final int ROOMS = 64;
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 16);
    private static final StayPeriod PERIOD = new StayPeriod(FIRST, FIRST.plusDays(9), FIRST.atTime(8, 0).toInstant(ZoneOffset.UTC),
            FIRST.plusDays(9).atTime(20, 0).toInstant(ZoneOffset.UTC));

    @Override
    public String name() {
        return "rooms";
    }

    @Override
    public Measured measure(Size size, Duration time) {
        long before = Memory.used();
        RoomPlan plan = plan(size);
        long begun = System.nanoTime();
        plan.search(Patience.ofMoves(0), SEED);
        double seconds = (System.nanoTime() - begun) / 1e9;
        Verdict then = plan.verdict();
        plan.search(Patience.of(time), SEED);
        Verdict verdict = plan.verdict();
        return new Measured(size.guests(), then.left() == 0 ? seconds : Double.NaN, verdict.left(), then.wished(), verdict.wished(), 0,
                Memory.megabytesSince(before, plan));
    }

    static RoomPlan plan(Size size) {
        return new RoomPlan(rooms(size.houses()), guests(size.guests()), guest -> false, GuestBook.NAMELESS, RoomWeights.usual());
    }

    private static List<Quarters> rooms(int houses) {
        List<Quarters> rooms = new ArrayList<>();
        for (int i = 0; i < ROOMS * houses; i++) {
            int beds = i % 10 == 0 ? 1 : i % 10 == 3 ? 3 : 2;
            List<BedFacts> all = new ArrayList<>();
            for (int bed = 0; bed < beds; bed++) {
                all.add(new BedFacts(10L * i + bed, (1000 + i) + "-" + (char) ('A' + bed)));
            }
            rooms.add(new Quarters(new RoomFacts(i, String.valueOf(1000 + i), 1 + i / 10 % 3, i % 30 < 2, all)));
        }
        return rooms;
    }

    /** The first eight in a hundred are couples, the next twenty friends; four in a hundred use a wheelchair, ten want floor 1. */
    private static List<Guest> guests(int count) {
        Random random = new Random(SEED);
        List<Guest> guests = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int of = i % 100;
            boolean man = of < 8 ? i % 2 == 0 : of < 28 ? i / 2 % 2 == 0 : random.nextInt(100) < 44;
            String wish = of < 28 && (i ^ 1) < count ? iin(i ^ 1) : null;
            Need need = of >= 28 && of < 32 ? Need.WHEELCHAIR : of >= 32 && of < 42 ? Need.LOWER_FLOOR : Need.NONE;
            guests.add(new Guest(i + 1L, iin(i), man ? Sex.MALE : Sex.FEMALE, wish, need, PERIOD));
        }
        return guests;
    }

    private static String iin(int number) {
        return String.format("%012d", number);
    }
}
