package org.arasan.planning.room.model;

import java.util.List;

/**
 * A room as a plan sees it.
 *
 * @param index its place among the rooms, from 0
 * @param beds ids of its beds, in the order in which they are given out
 * @param ordinary how many of them, from the first on, are no extra beds
 * @param oneSex whether people who sleep there at the same time are to be of one sex
 * @param couples whether a couple may all the same, if they are alone
 */
public record RoomPlace(int index, String number, List<Long> beds, int ordinary, boolean oneSex, boolean couples) {

    public int size() {
        return beds.size();
    }
}
