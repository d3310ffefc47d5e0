package org.arasan.planning.cure.judge;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import java.util.List;
import java.util.stream.IntStream;
import org.arasan.planning.cure.facts.CureCabinet;
import org.arasan.planning.cure.facts.CureFacts;
import org.arasan.planning.cure.facts.CureGuest;
import org.arasan.planning.cure.facts.CureKind;
import org.arasan.planning.cure.facts.Due;
import org.arasan.planning.cure.facts.Minutes;
import org.arasan.planning.cure.facts.Prescribed;

/** One treatment as the judge sees it, with its time. */
@PlanningEntity
public class PlannedTreatment {

    /** A step of time in a cabinet. */
    record Moment(CureCabinet cabinet, int at) {
    }

    @PlanningId
    private int index;

    @PlanningVariable(allowsUnassigned = true)
    private Integer at;

    private CureFacts facts;
    private Due due;
    private Wording wording;

    protected PlannedTreatment() {
    }

    PlannedTreatment(CureFacts facts, Due due, int at, Wording wording) {
        this.facts = facts;
        this.due = due;
        this.index = due.index();
        this.at = at == Prescribed.NOWHERE ? null : at;
        this.wording = wording;
    }

    CureFacts facts() {
        return facts;
    }

    Due due() {
        return due;
    }

    Wording wording() {
        return wording;
    }

    boolean isLeftOut() {
        return at == null;
    }

    int index() {
        return index;
    }

    int from() {
        return at;
    }

    /** When the guest is free again. */
    int until() {
        return at + kind().minutes();
    }

    int day() {
        return Minutes.dayOf(at);
    }

    CureKind kind() {
        return due.kind();
    }

    CureGuest guest() {
        return facts.guests().get(due.guest());
    }

    int guestIndex() {
        return due.guest();
    }

    int cabinetIndex() {
        return kind().cabinet();
    }

    CureCabinet cabinet() {
        return facts.cabinets().get(kind().cabinet());
    }

    Prescribed prescribed() {
        return facts.prescribed().get(due.prescribed());
    }

    int prescribedIndex() {
        return due.prescribed();
    }

    boolean isMoved() {
        return due.isMovedBy(at);
    }

    /** While its place is taken. */
    List<Moment> moments() {
        int step = facts.step();
        return IntStream.range(at / step, (at + kind().occupies()) / step).mapToObj(each -> new Moment(cabinet(), each * step)).toList();
    }
}
