package org.arasan.planning.room.model;

import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.toList;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import ai.timefold.solver.core.api.score.stream.Joiners;
import ai.timefold.solver.core.api.score.stream.tri.TriConstraintStream;
import java.util.List;
import java.util.stream.Collectors;
import org.arasan.planning.search.Because;

/** What a plan of rooms is judged by, one constraint after another. What each weighs stands in {@link RoomWeights}. */
public class RoomConstraints implements ConstraintProvider {

    @Override
    public Constraint[] defineConstraints(ConstraintFactory all) {
        return new Constraint[] {beds(all), sexesApart(all), accessible(all), lowerFloor(all), open(all), placed(all), couplesTogether(all),
            pairsTogether(all), wishesHeard(all), category(all), earlierFirst(all), accessibleKept(all), lowerFloorKept(all), extraBeds(all), fewMoves(all),
            bedsLost(all), fewRooms(all)};
    }

    /** A room holds no more guests than it has beds. */
    Constraint beds(ConstraintFactory all) {
        return nightly(all).filter((room, spell, guests) -> guests.size() > room.size())
                .penalizeLong(weight(RoomWeights.BEDS), (room, spell, guests) -> (long) spell.nights() * (guests.size() - room.size()))
                .justifyWith((room, spell, guests, score) -> because(RoomWeights.BEDS, room.number(), spell.day(), guests.size(), room.size()))
                .asConstraint(RoomWeights.BEDS);
    }

    /** Men and women sleep in different rooms, couples excepted where the house excepts them. */
    Constraint sexesApart(ConstraintFactory all) {
        return nightly(all).filter((room, spell, guests) -> mixed(room, guests) > 0)
                .penalizeLong(weight(RoomWeights.SEXES_APART), (room, spell, guests) -> (long) spell.nights() * mixed(room, guests))
                .justifyWith((room, spell, guests, score) -> because(RoomWeights.SEXES_APART, room.number(), spell.day(), names(guests)))
                .asConstraint(RoomWeights.SEXES_APART);
    }

    /** Who uses a wheelchair sleeps in an accessible room. */
    Constraint accessible(ConstraintFactory all) {
        return misfit(all, RoomWeights.ACCESSIBLE);
    }

    /** Who was promised the lower floor sleeps on floor 1. */
    Constraint lowerFloor(ConstraintFactory all) {
        return misfit(all, RoomWeights.LOWER_FLOOR);
    }

    /** Nobody sleeps in a room that is closed. */
    Constraint open(ConstraintFactory all) {
        return misfit(all, RoomWeights.OPEN);
    }

    /** Everybody has a bed. */
    Constraint placed(ConstraintFactory all) {
        return all.forEachIncludingUnassigned(Placement.class).filter(each -> each.room() == null)
                .penalize(weight(RoomWeights.PLACED))
                .justifyWith((each, score) -> because(RoomWeights.PLACED, each.sleeper().name())).asConstraint(RoomWeights.PLACED);
    }

    /** A couple shares a room. */
    Constraint couplesTogether(ConstraintFactory all) {
        return together(all, RoomWeights.COUPLES_TOGETHER);
    }

    /** Two who named each other share a room. */
    Constraint pairsTogether(ConstraintFactory all) {
        return together(all, RoomWeights.PAIRS_TOGETHER);
    }

    /** Who named somebody shares a room with them. */
    Constraint wishesHeard(ConstraintFactory all) {
        return together(all, RoomWeights.WISHES_HEARD);
    }

    /** A guest has a room of the category that was paid for. */
    Constraint category(ConstraintFactory all) {
        return misfit(all, RoomWeights.CATEGORY);
    }

    /** Accessible rooms are kept for wheelchairs. */
    Constraint accessibleKept(ConstraintFactory all) {
        return misfit(all, RoomWeights.ACCESSIBLE_KEPT);
    }

    /** Floor 1 is kept for those who need it. */
    Constraint lowerFloorKept(ConstraintFactory all) {
        return misfit(all, RoomWeights.LOWER_FLOOR_KEPT);
    }

    /** Extra beds are given out last. */
    Constraint extraBeds(ConstraintFactory all) {
        return nightly(all).filter((room, spell, guests) -> guests.size() > room.ordinary())
                .penalizeLong(weight(RoomWeights.EXTRA_BEDS), (room, spell, guests) -> (long) spell.nights() * (guests.size() - room.ordinary()))
                .justifyWith((room, spell, guests, score) -> because(RoomWeights.EXTRA_BEDS, room.number(), spell.day()))
                .asConstraint(RoomWeights.EXTRA_BEDS);
    }

    /** Who goes without a bed, where there are too few, has booked last, and has none yet. */
    Constraint earlierFirst(ConstraintFactory all) {
        return all.forEachIncludingUnassigned(Placement.class).filter(each -> each.room() == null && each.sleeper().claim() > 0)
                .penalize(weight(RoomWeights.EARLIER_FIRST), each -> each.sleeper().claim())
                .justifyWith((each, score) -> because(RoomWeights.EARLIER_FIRST, each.sleeper().name(), each.sleeper().claim()))
                .asConstraint(RoomWeights.EARLIER_FIRST);
    }

    /** Who has a bed stays in that room. */
    Constraint fewMoves(ConstraintFactory all) {
        return all.forEach(Placement.class).filter(Placement::moved).penalize(weight(RoomWeights.FEW_MOVES))
                .justifyWith((each, score) -> because(RoomWeights.FEW_MOVES, each.sleeper().name(), each.room().number()))
                .asConstraint(RoomWeights.FEW_MOVES);
    }

    /** A couple, who are alone in their room, leave no bed unused. */
    Constraint bedsLost(ConstraintFactory all) {
        return nightly(all).filter((room, spell, guests) -> room.size() > 2 && room.oneSex() && coupleAlone(room, guests))
                .penalizeLong(weight(RoomWeights.BEDS_LOST), (room, spell, guests) -> (long) spell.nights() * (room.size() - 2))
                .justifyWith((room, spell, guests, score) -> because(RoomWeights.BEDS_LOST, room.number(), names(guests), room.size()))
                .asConstraint(RoomWeights.BEDS_LOST);
    }

    /** Rooms are filled rather than opened. */
    Constraint fewRooms(ConstraintFactory all) {
        return nightly(all).penalizeLong(weight(RoomWeights.FEW_ROOMS), (room, spell, guests) -> spell.nights())
                .justifyWith((room, spell, guests, score) -> because(RoomWeights.FEW_ROOMS, room.number(), spell.day()))
                .asConstraint(RoomWeights.FEW_ROOMS);
    }

    /** Each room, each spell in which somebody is there, and who. */
    private static TriConstraintStream<RoomPlace, Spell, List<Placement>> nightly(ConstraintFactory all) {
        return all.forEach(Placement.class).join(Spell.class, Joiners.filtering((placement, spell) -> placement.sleeper().during(spell)))
                .groupBy((placement, spell) -> placement.room(), (placement, spell) -> spell, toList((placement, spell) -> placement));
    }

    private static Constraint misfit(ConstraintFactory all, String constraint) {
        return all.forEach(Misfit.class).filter(misfit -> misfit.constraint().equals(constraint))
                .join(Placement.class, Joiners.equal(Misfit::sleeper, Placement::index), Joiners.equal(Misfit::room, Placement::roomIndex))
                .penalizeLong(weight(constraint), (misfit, placement) -> misfit.count())
                .justifyWith((misfit, placement, score) -> because(constraint, placement.sleeper().name(), placement.room().number()))
                .asConstraint(constraint);
    }

    private static Constraint together(ConstraintFactory all, String constraint) {
        return all.forEach(Companions.class).filter(companions -> companions.constraint().equals(constraint))
                .join(Placement.class, Joiners.equal(Companions::one, Placement::index))
                .join(Placement.class, Joiners.equal((companions, one) -> companions.other(), Placement::index))
                .filter((companions, one, other) -> one.roomIndex() != other.roomIndex())
                .penalize(weight(constraint))
                .justifyWith((companions, one, other, score) -> because(constraint, one.sleeper().name(), one.room().number(),
                        other.sleeper().name(), other.room().number()))
                .asConstraint(constraint);
    }

    private static int mixed(RoomPlace room, List<Placement> guests) {
        int men = (int) guests.stream().filter(each -> each.sleeper().man()).count();
        return !room.oneSex() || coupleAlone(room, guests) ? 0 : Math.min(men, guests.size() - men);
    }

    private static boolean coupleAlone(RoomPlace room, List<Placement> guests) {
        return room.couples() && guests.size() == 2 && guests.get(0).sleeper().couple() == guests.get(1).index();
    }

    private static String names(List<Placement> guests) {
        return guests.stream().map(each -> each.sleeper().name()).sorted().collect(Collectors.joining(", "));
    }

    private static HardMediumSoftLongScore weight(String constraint) {
        return RoomWeights.usual().score(constraint);
    }

    private static Because because(String constraint, Object... args) {
        return Because.of("planning." + constraint + ".breach", args);
    }
}
