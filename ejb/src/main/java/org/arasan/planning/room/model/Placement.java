package org.arasan.planning.room.model;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.entity.PlanningPin;
import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;

/** A guest and the room that a plan gives them, or none. */
@PlanningEntity
public class Placement {

    @PlanningId
    private int index;
    @PlanningPin
    private boolean fixed;
    @PlanningVariable(allowsUnassigned = true)
    private RoomPlace room;
    private Sleeper sleeper;

    public Placement() {
    }

    Placement(Sleeper sleeper, RoomPlace room) {
        this.index = sleeper.index();
        this.fixed = sleeper.fixed();
        this.sleeper = sleeper;
        this.room = room;
    }

    public int index() {
        return index;
    }

    public RoomPlace room() {
        return room;
    }

    public Sleeper sleeper() {
        return sleeper;
    }

    int roomIndex() {
        return room == null ? RoomModel.NOWHERE : room.index();
    }

    boolean moved() {
        return room != null && sleeper.home() != null && sleeper.home().room() != room.index();
    }
}
