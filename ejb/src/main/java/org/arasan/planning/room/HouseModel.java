package org.arasan.planning.room;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.arasan.member.Sex;
import org.arasan.planning.room.model.Companions;
import org.arasan.planning.room.model.Misfit;
import org.arasan.planning.room.model.RoomModel;
import org.arasan.planning.room.model.RoomPlace;
import org.arasan.planning.room.model.RoomWeights;
import org.arasan.planning.room.model.Sleeper;
import org.arasan.planning.room.model.Spell;
import org.arasan.stay.Need;
import org.arasan.stay.lodging.Guest;
import org.arasan.stay.lodging.Quarters;
import org.arasan.stay.lodging.RoomFacts;
import org.arasan.stay.lodging.RoomFacts.BedFacts;
import org.arasan.stay.lodging.RoomRules;

/** A house with its guests as a model of facts to plan with. What is allowed there is {@link RoomRules}' alone. */
final class HouseModel {

    private final List<Quarters> rooms;
    private final Predicate<Guest> mayMove;
    private final GuestBook book;
    /** Everybody of the model, by index. */
    private final List<Guest> guests = new ArrayList<>();
    private final Map<Guest, Integer> homes = new HashMap<>();
    private final List<Instant> moments;
    private final int lodgers;

    /**
     * @param rooms all rooms, with everybody who sleeps in them at any time of the guests' stays; in the order of the building
     * @param waiting guests without a bed
     * @param mayMove which of those who sleep there already may be given another bed
     */
    HouseModel(List<Quarters> rooms, List<Guest> waiting, Predicate<Guest> mayMove, GuestBook book) {
        this.rooms = rooms;
        this.mayMove = mayMove;
        this.book = book;
        IntStream.range(0, rooms.size()).forEach(i -> rooms.get(i).guests().forEach(guest -> homes.put(guest, i)));
        Stream.concat(waiting.stream(), homes.keySet().stream().filter(mayMove)).sorted(Comparator.comparingLong(Guest::id)).forEach(guests::add);
        lodgers = guests.size();
        homes.keySet().stream().filter(mayMove.negate()).filter(this::isInTheWay).sorted(Comparator.comparingLong(Guest::id)).forEach(guests::add);
        moments = guests.stream().flatMap(guest -> Stream.of(guest.period().arrives(), guest.period().leaves())).distinct().sorted().toList();
    }

    /** Whoever is never there together with somebody who is placed need not be looked at. */
    private boolean isInTheWay(Guest fixed) {
        return guests.stream().limit(lodgers).anyMatch(fixed::meets);
    }

    /** Those whom the plan is about, in the order of the model, which begins with them. */
    List<Guest> lodgers() {
        return guests.subList(0, lodgers);
    }

    /** The guest with that index. */
    Guest guest(int index) {
        return guests.get(index);
    }

    RoomModel model(RoomWeights weights) {
        List<Misfit> misfits = new ArrayList<>();
        for (int i = 0; i < guests.size(); i++) {
            for (int room = 0; room < rooms.size(); room++) {
                addMisfits(misfits, i, room);
            }
        }
        return new RoomModel(IntStream.range(0, rooms.size()).mapToObj(this::place).toList(),
                IntStream.range(0, guests.size()).mapToObj(this::sleeper).toList(), spells(), misfits, companions(), weights);
    }

    private RoomPlace place(int index) {
        RoomFacts room = rooms.get(index).room();
        int ordinary = (int) room.beds().stream().filter(bed -> !bed.extra()).count();
        return new RoomPlace(index, room.number(), room.beds().stream().map(BedFacts::id).toList(), ordinary, room.sharing().sameSexRooms(),
                room.sharing().couplesExcepted());
    }

    private Sleeper sleeper(int index) {
        Guest guest = guests.get(index);
        int couple = IntStream.range(0, guests.size()).filter(i -> guest.coupleWith(guests.get(i)) && guest.meets(guests.get(i))).findFirst()
                .orElse(Sleeper.NOBODY);
        Integer home = homes.get(guest);
        return new Sleeper(index, book.name(guest), guest.sex() == Sex.MALE, moments.indexOf(guest.period().arrives()),
                moments.indexOf(guest.period().leaves()), couple,
                home == null ? null : new Sleeper.Home(home, rooms.get(home).bedOf(guest).orElseThrow().id()), index >= lodgers,
                book.claim(guest));
    }

    private List<Spell> spells() {
        return IntStream.range(0, moments.size() - 1).mapToObj(i -> new Spell(i, nights(moments.get(i), moments.get(i + 1)),
                LocalDate.ofInstant(moments.get(i), ZoneOffset.UTC))).toList();
    }

    /** From one day's afternoon to another day's noon: so many times a day has begun meanwhile, and a little more is none. */
    private static int nights(Instant from, Instant until) {
        return (int) Math.max(1, Duration.between(from, until).plusHours(3).dividedBy(ChronoUnit.DAYS.getDuration()));
    }

    private void addMisfits(List<Misfit> misfits, int index, int room) {
        Guest guest = guests.get(index);
        RoomFacts facts = rooms.get(room).room();
        int nights = nights(guest.period().arrives(), guest.period().leaves());
        if (!RoomRules.open(guest, facts)) {
            misfits.add(new Misfit(index, room, RoomWeights.OPEN, 1));
        }
        if (!RoomRules.suits(guest, facts)) {
            misfits.add(new Misfit(index, room, guest.need() == Need.WHEELCHAIR ? RoomWeights.ACCESSIBLE : RoomWeights.LOWER_FLOOR, 1));
        }
        if (book.isUnpaid(guest, facts)) {
            misfits.add(new Misfit(index, room, RoomWeights.CATEGORY, 1));
        }
        if (facts.accessible() && guest.need() != Need.WHEELCHAIR) {
            misfits.add(new Misfit(index, room, RoomWeights.ACCESSIBLE_KEPT, nights));
        } else if (facts.onLowerFloor() && guest.need() == Need.NONE) {
            misfits.add(new Misfit(index, room, RoomWeights.LOWER_FLOOR_KEPT, nights));
        }
    }

    private List<Companions> companions() {
        List<Companions> all = new ArrayList<>();
        for (int one = 0; one < lodgers; one++) {
            for (int other = one + 1; other < guests.size(); other++) {
                addCompanions(all, one, other);
            }
        }
        return all;
    }

    private void addCompanions(List<Companions> all, int index, int otherIndex) {
        Guest one = guests.get(index);
        Guest other = guests.get(otherIndex);
        if (!one.meets(other)) {
            return;
        }
        if (one.pairsWith(other)) {
            all.add(new Companions(index, otherIndex, one.coupleWith(other) ? RoomWeights.COUPLES_TOGETHER : RoomWeights.PAIRS_TOGETHER));
        } else if (one.names(other)) {
            all.add(new Companions(index, otherIndex, RoomWeights.WISHES_HEARD));
        } else if (other.names(one)) {
            all.add(new Companions(otherIndex, index, RoomWeights.WISHES_HEARD));
        }
    }
}
