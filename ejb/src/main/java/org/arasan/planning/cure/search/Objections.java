package org.arasan.planning.cure.search;

import java.util.Optional;
import java.util.stream.IntStream;
import org.arasan.planning.cure.facts.CureConstraint;
import org.arasan.planning.cure.facts.CureFacts;
import org.arasan.planning.cure.facts.Due;

/** What stands against a time for a treatment that has none, by the name of the rule; for explaining, not for searching. */
final class Objections {

    private final Board board;
    private final CureFacts facts;

    Objections(Board board) {
        this.board = board;
        this.facts = board.facts();
    }

    /** The first rule against it: of the house and the guest's own day, of the guest's other treatments, of the cabinet. Nothing where it fits. */
    Optional<CureConstraint> against(int due, int when) {
        Due each = facts.dues().get(due);
        return board.starts().against(each.prescribed(), when)
                .or(() -> others(each).mapToObj(other -> broken(each, when, other)).flatMap(Optional::stream).findFirst())
                .or(() -> ofCabinet(due, when));
    }

    /**
     * What makes that time impossible for something pinned, which may break the rules of the house but not be in two places at once, where no
     * place is, or harm; nothing where it can stay.
     */
    Optional<CureConstraint> impossible(int due, int when) {
        Due each = facts.dues().get(due);
        return board.starts().impossible(each.prescribed(), when)
                .or(() -> others(each).mapToObj(other -> broken(each, when, other)).flatMap(Optional::stream)
                        .filter(rule -> rule == CureConstraint.TWO_PLACES).findFirst())
                .or(() -> ofCabinet(due, when));
    }

    private Optional<CureConstraint> ofCabinet(int due, int when) {
        if (!board.hasPlace(due, when)) {
            return Optional.of(CureConstraint.CABINET_FULL);
        }
        return board.isApart(due, when) ? Optional.empty() : Optional.of(CureConstraint.APART);
    }

    private Optional<CureConstraint> broken(Due each, int when, int other) {
        return Optional.ofNullable(board.rests().broken(each.kind(), when, facts.dues().get(other).kind(), board.at(other)));
    }

    /** The guest's other treatments that have a time. */
    private IntStream others(Due each) {
        int first = each.guest() * facts.days();
        return IntStream.range(first, first + facts.days()).flatMap(day -> IntStream.range(0, board.sizeOf(day)).map(i -> board.duesOf(day)[i]))
                .filter(other -> other != each.index());
    }
}
