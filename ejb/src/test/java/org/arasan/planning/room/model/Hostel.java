package org.arasan.planning.room.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.arasan.planning.search.Verdict;
import org.arasan.planning.search.Verdict.Finding;

/** A small house for tests, room by room and guest by guest, over ten nights. */
public final class Hostel {

    private static final int NIGHTS = 10;

    private final List<RoomPlace> rooms = new ArrayList<>();
    private final List<Sleeper> sleepers = new ArrayList<>();
    private final List<Misfit> misfits = new ArrayList<>();
    private final List<Companions> companions = new ArrayList<>();

    /** A room for one sex or a couple, with so many beds, all ordinary but {@code extra}. */
    public Hostel room(int beds, int extra) {
        int index = rooms.size();
        rooms.add(new RoomPlace(index, String.valueOf(101 + index), IntStream.range(0, beds).mapToObj(i -> index * 10L + i).toList(), beds - extra,
                true, true));
        return this;
    }

    public Hostel man(int from, int until) {
        return guest(true, from, until, Sleeper.NOBODY, null);
    }

    public Hostel woman(int from, int until) {
        return guest(false, from, until, Sleeper.NOBODY, null);
    }

    /** A man and a woman who named each other, for the whole time. */
    public Hostel couple() {
        int first = sleepers.size();
        guest(true, 0, NIGHTS, first + 1, null).guest(false, 0, NIGHTS, first, null);
        companions.add(new Companions(first, first + 1, RoomWeights.COUPLES_TOGETHER));
        return this;
    }

    /** A man who sleeps in that room already. */
    public Hostel at(int room) {
        return guest(true, 0, NIGHTS, Sleeper.NOBODY, new Sleeper.Home(room, room * 10L));
    }

    private Hostel guest(boolean man, int from, int until, int couple, Sleeper.Home home) {
        sleepers.add(new Sleeper(sleepers.size(), "guest " + sleepers.size(), man, from, until, couple, home, false));
        return this;
    }

    /** The last guest goes without a bed only after so many others. */
    public Hostel claiming(int claim) {
        Sleeper last = sleepers.remove(sleepers.size() - 1);
        sleepers.add(new Sleeper(last.index(), last.name(), last.man(), last.from(), last.until(), last.couple(), last.home(), last.fixed(), claim));
        return this;
    }

    public Hostel misfit(int sleeper, int room, String constraint, int count) {
        misfits.add(new Misfit(sleeper, room, constraint, count));
        return this;
    }

    public Hostel together(int one, int other, String constraint) {
        companions.add(new Companions(one, other, constraint));
        return this;
    }

    public RoomModel model() {
        return model(RoomWeights.usual());
    }

    public RoomModel model(RoomWeights weights) {
        List<Spell> spells = IntStream.range(0, NIGHTS).mapToObj(i -> new Spell(i, 1 + i % 2, LocalDate.of(2026, 11, 5).plusDays(i))).toList();
        return new RoomModel(rooms, sleepers, spells, misfits, companions, weights);
    }

    /** What that constraint finds where the guests sleep in these rooms. */
    public Finding finding(String constraint, int... where) {
        return verdict(where).of(constraint);
    }

    public Verdict verdict(int... where) {
        return RoomAssignment.judge(model(), where);
    }

    /** Anything: rooms, guests of both sexes for any nights, couples, pairs, wishes and misfits of every kind. */
    public static Hostel any(Random random, int rooms, int guests) {
        Hostel hostel = new Hostel();
        IntStream.range(0, rooms).forEach(i -> hostel.room(1 + random.nextInt(4), 0));
        hostel.rooms.replaceAll(room -> random.nextInt(3) > 0 ? room
                : new RoomPlace(room.index(), room.number(), room.beds(), room.size() - random.nextInt(2), random.nextBoolean(), random.nextBoolean()));
        while (hostel.sleepers.size() < guests) {
            hostel.anybody(random, rooms);
        }
        return hostel;
    }

    private void anybody(Random random, int count) {
        int from = random.nextInt(NIGHTS - 1);
        int until = from + 1 + random.nextInt(NIGHTS - from);
        switch (random.nextInt(5)) {
            case 0 -> couple();
            case 1 -> at(random.nextInt(count));
            case 2 -> man(from, until);
            default -> woman(from, until);
        }
        claiming(random.nextInt(20));
        int guest = sleepers.size() - 1;
        List<String> kinds = List.of(RoomWeights.ACCESSIBLE, RoomWeights.LOWER_FLOOR, RoomWeights.OPEN, RoomWeights.CATEGORY,
                RoomWeights.ACCESSIBLE_KEPT, RoomWeights.LOWER_FLOOR_KEPT);
        IntStream.range(0, random.nextInt(3)).forEach(i -> misfit(guest, random.nextInt(count), kinds.get(random.nextInt(kinds.size())), 1 + i));
        if (guest > 0 && random.nextInt(3) == 0) {
            together(guest, random.nextInt(guest), random.nextBoolean() ? RoomWeights.PAIRS_TOGETHER : RoomWeights.WISHES_HEARD);
        }
    }
}
