package org.arasan.planning.room.model;

import java.util.List;

/**
 * The facts from which a plan of rooms is made.
 *
 * @param rooms in the order of the building
 * @param sleepers everybody who is to be placed, and everybody who sleeps in one of the rooms at some time meanwhile
 * @param spells the time in which they are there, in its order
 */
public record RoomModel(List<RoomPlace> rooms, List<Sleeper> sleepers, List<Spell> spells, List<Misfit> misfits, List<Companions> companions,
        RoomWeights weights) {

    /** Stands for the room of a guest who has none. */
    public static final int NOWHERE = -1;

    /** Where everybody sleeps now: for each guest the index of the room, or {@link #NOWHERE}. */
    public int[] now() {
        return sleepers.stream().mapToInt(each -> each.home() == null ? NOWHERE : each.home().room()).toArray();
    }
}
