package org.arasan.meal.seating;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Gives guests their sittings at one meal, so that none has more guests than seats on any day. Who is seated keeps the seat. A study group
 * sits together wherever all groups can; otherwise as many as can, and of a group that must part, those who share a room do not. Of two
 * sittings alike the emptier is taken, then the earlier: the same guests in the same order always sit alike.
 */
final class Seating {

    /** So many places are tried for whole groups before they are parted. */
    private static final int MOST_TRIES = 20_000;

    private final Hall hall;
    private final Map<Long, Integer> seated = new LinkedHashMap<>();
    private final Map<String, int[]> together = new HashMap<>();
    private int tries;

    Seating(Hall hall) {
        this.hall = hall;
    }

    /** Somebody who eats at that sitting, counted from 0, and stays there. */
    void keep(Diner diner, int sitting) {
        hall.take(List.of(diner), sitting);
        count(diner, sitting, 1);
    }

    /** The sittings, counted from 0, of all who find one, by the ids of their stays. */
    Map<Long, Integer> seat(List<Diner> diners) {
        List<List<Diner>> groups = groups(diners);
        groups.forEach(this::joinTheirMates);
        List<List<Diner>> parties = groups.stream().map(this::waiting).filter(each -> !each.isEmpty())
                .sorted(Comparator.comparingInt((List<Diner> each) -> each.size()).reversed()).toList();
        if (!seatWhole(parties, 0)) {
            parties.forEach(party -> seatOrPart(party, this::partOfAGroup));
        }
        return seated;
    }

    /** Who shares a room belongs to the group of most of them. */
    private static List<List<Diner>> groups(List<Diner> diners) {
        Map<String, List<Diner>> groups = new LinkedHashMap<>();
        diners.forEach(each -> groups.put(each.party(), new ArrayList<>()));
        by(diners, Diner::mates).forEach(mates -> groups.get(by(mates, Diner::party).stream()
                .reduce((one, other) -> other.size() > one.size() ? other : one).orElseThrow().get(0).party()).addAll(mates));
        return List.copyOf(groups.values());
    }

    private static List<List<Diner>> by(List<Diner> diners, Function<Diner, String> what) {
        return List.copyOf(diners.stream().collect(Collectors.groupingBy(what, LinkedHashMap::new, Collectors.toList())).values());
    }

    private void joinTheirMates(List<Diner> group) {
        by(group, Diner::mates).stream().filter(mates -> together.containsKey(mates(mates.get(0)))).forEach(this::seatWhole);
    }

    private List<Diner> waiting(List<Diner> group) {
        return group.stream().filter(each -> !seated.containsKey(each.stay())).toList();
    }

    /** Tries every way of keeping all groups whole; what was tried in vain is taken back. */
    private boolean seatWhole(List<List<Diner>> parties, int next) {
        if (next == parties.size()) {
            return true;
        }
        List<Diner> party = parties.get(next);
        for (int sitting : preferred(party)) {
            if (tries++ < MOST_TRIES && hall.fits(party, sitting)) {
                take(party, sitting);
                if (seatWhole(parties, next + 1)) {
                    return true;
                }
                leave(party, sitting);
            }
        }
        return false;
    }

    private boolean seatWhole(List<Diner> some) {
        for (int sitting : preferred(some)) {
            if (hall.fits(some, sitting)) {
                take(some, sitting);
                return true;
            }
        }
        return false;
    }

    private void seatOrPart(List<Diner> some, Consumer<List<Diner>> parting) {
        if (!seatWhole(some)) {
            parting.accept(some);
        }
    }

    private void partOfAGroup(List<Diner> group) {
        by(group, Diner::mates).stream().sorted(Comparator.comparingInt((List<Diner> each) -> each.size()).reversed())
                .forEach(mates -> seatOrPart(mates, parted -> parted.forEach(each -> seatWhole(List.of(each)))));
    }

    /** Where their room-mates sit, then their group, then where fewest do. */
    private List<Integer> preferred(List<Diner> some) {
        return IntStream.range(0, hall.sittings()).boxed().sorted(Comparator
                .comparing((Integer sitting) -> -there(mates(some.get(0)), sitting))
                .thenComparing(sitting -> -there(party(some.get(0)), sitting)).thenComparing(hall::most)).toList();
    }

    private void take(Collection<Diner> diners, int sitting) {
        hall.take(diners, sitting);
        diners.forEach(each -> {
            seated.put(each.stay(), sitting);
            count(each, sitting, 1);
        });
    }

    private void leave(Collection<Diner> diners, int sitting) {
        hall.leave(diners, sitting);
        diners.forEach(each -> {
            seated.remove(each.stay());
            count(each, sitting, -1);
        });
    }

    private void count(Diner diner, int sitting, int more) {
        together.computeIfAbsent(mates(diner), key -> new int[hall.sittings()])[sitting] += more;
        together.computeIfAbsent(party(diner), key -> new int[hall.sittings()])[sitting] += more;
    }

    private int there(String whom, int sitting) {
        return together.containsKey(whom) ? together.get(whom)[sitting] : 0;
    }

    private static String mates(Diner diner) {
        return "mates " + diner.mates();
    }

    private static String party(Diner diner) {
        return "party " + diner.party();
    }
}
