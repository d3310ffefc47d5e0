package org.arasan.planning.room.search;

/** Makes a plan of rooms cheaper until no single step does: a guest to another room, two guests who change places. */
final class RoomDescent {

    private final RoomState state;
    private final int rooms;
    private final int guests;

    RoomDescent(RoomState state) {
        this.state = state;
        rooms = state.count.length;
        guests = state.room.length;
    }

    void run() {
        boolean better = true;
        while (better) {
            better = false;
            for (int guest = 0; guest < guests; guest++) {
                better |= !state.isFixed(guest) && (move(guest) || swap(guest));
            }
        }
    }

    private boolean move(int guest) {
        int home = state.room[guest];
        int stays = home < 0 ? 0 : state.leaving(guest);
        int least = stays;
        int cheapest = home;
        for (int room = 0; room < rooms; room++) {
            int cost = room == home ? RoomState.NO : state.entering(guest, room);
            if (cost < least) {
                least = cost;
                cheapest = room;
            }
        }
        if (cheapest == home) {
            return false;
        }
        leave(guest);
        state.enter(guest, cheapest);
        return true;
    }

    private boolean swap(int guest) {
        for (int other = 0; other < guests; other++) {
            if (state.room[other] >= 0 && state.room[other] != state.room[guest] && !state.isFixed(other) && swap(guest, other)) {
                return true;
            }
        }
        return false;
    }

    private boolean swap(int guest, int other) {
        int home = state.room[guest];
        int there = state.room[other];
        if (state.costs.barred[guest][there] || home >= 0 && state.costs.barred[other][home]) {
            return false;
        }
        long before = leave(guest) + leave(other);
        int cost = state.entering(guest, there);
        if (cost != RoomState.NO) {
            state.enter(guest, there);
            int back = home < 0 ? 0 : state.entering(other, home);
            if (back != RoomState.NO && cost + (long) back < before) {
                enter(other, home);
                return true;
            }
            state.leave(guest);
        }
        enter(other, there);
        enter(guest, home);
        return false;
    }

    private int leave(int guest) {
        if (state.room[guest] < 0) {
            return 0;
        }
        int cost = state.leaving(guest);
        state.leave(guest);
        return cost;
    }

    private void enter(int guest, int room) {
        if (room >= 0) {
            state.enter(guest, room);
        }
    }
}
