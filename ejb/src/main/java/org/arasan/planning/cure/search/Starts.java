package org.arasan.planning.cure.search;

import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.arasan.planning.cure.facts.CureCabinet;
import org.arasan.planning.cure.facts.CureConstraint;
import org.arasan.planning.cure.facts.CureFacts;
import org.arasan.planning.cure.facts.CureGuest;
import org.arasan.planning.cure.facts.CureGuest.Busy;
import org.arasan.planning.cure.facts.CureKind;
import org.arasan.planning.cure.facts.Minutes;
import org.arasan.planning.cure.facts.Prescribed;

/** When something prescribed may begin as far as the house and the guest's own day go, whatever else is planned. */
public final class Starts {

    private final CureFacts facts;
    private final int[][] possible;
    /** By guest and day, what the guest does. */
    private final List<List<List<Busy>>> busy = new ArrayList<>();

    public Starts(CureFacts facts) {
        this.facts = facts;
        facts.guests().forEach(guest -> busy.add(byDay(guest)));
        int[][] ofKind = facts.kinds().stream().map(this::given).toArray(int[][]::new);
        Map<IntBuffer, int[]> same = new HashMap<>();
        possible = facts.prescribed().stream().map(each -> possible(each, ofKind[each.kind()]))
                .map(starts -> same.computeIfAbsent(IntBuffer.wrap(starts), IntBuffer::array)).toArray(int[][]::new);
    }

    private List<List<Busy>> byDay(CureGuest guest) {
        return IntStream.range(0, facts.days()).mapToObj(day -> guest.busy().stream()
                .filter(each -> each.time().overlaps(day * Minutes.OF_A_DAY, (day + 1) * Minutes.OF_A_DAY)).toList()).toList();
    }

    /** All starts of a kind in its cabinet's hours. */
    private int[] given(CureKind kind) {
        CureCabinet cabinet = facts.cabinets().get(kind.cabinet());
        return IntStream.range(Math.max(0, facts.from()), facts.days() * Minutes.OF_A_DAY).filter(kind::mayBegin)
                .filter(at -> cabinet.isOpen(at, at + kind.minutes())).toArray();
    }

    private int[] possible(Prescribed each, int[] given) {
        CureGuest guest = facts.guests().get(each.guest());
        CureKind kind = facts.kinds().get(each.kind());
        if (guest.forbidden().contains(each.kind()) || !kind.sexes().admits(guest.sex())) {
            return new int[0];
        }
        boolean[] open = new boolean[facts.days()];
        for (int day = 0; day < open.length; day++) {
            open[day] = facts.isDayFor(each, day);
        }
        return Arrays.stream(given).filter(at -> open[Minutes.dayOf(at)] && guest.stays().holds(at, at + kind.minutes())
                && during(each.guest(), at, kind).isEmpty()).toArray();
    }

    private Optional<Busy> during(int guest, int at, CureKind kind) {
        return busy.get(guest).get(Minutes.dayOf(at)).stream().filter(each -> each.time().overlaps(at, at + kind.minutes())).findFirst();
    }

    /** In order; for reading. */
    public int[] of(int prescribed) {
        return possible[prescribed];
    }

    public boolean allow(int prescribed, int at) {
        return Arrays.binarySearch(possible[prescribed], at) >= 0;
    }

    /** What the guest does on a day, in order. */
    public List<Busy> busy(int guest, int day) {
        return busy.get(guest).get(day);
    }

    /** Why a treatment cannot begin then; nothing where this allows it. */
    public Optional<CureConstraint> against(int index, int at) {
        Prescribed each = facts.prescribed().get(index);
        CureGuest guest = facts.guests().get(each.guest());
        CureKind kind = facts.kinds().get(each.kind());
        Optional<CureConstraint> never = never(each, guest, kind);
        if (never.isPresent() || allow(index, at)) {
            return never;
        }
        if (!facts.cabinets().get(kind.cabinet()).isOpen(at, at + kind.minutes())) {
            return Optional.of(CureConstraint.CABINET_HOURS);
        }
        if (!guest.stays().holds(at, at + kind.minutes())) {
            return Optional.of(CureConstraint.AWAY);
        }
        return Optional.of(during(each.guest(), at, kind).map(Starts::constraint).orElseGet(() -> rule(each, kind, at)));
    }

    /** What makes that time impossible even for something pinned: harm, a closed cabinet, the guest not there or at a lesson. */
    Optional<CureConstraint> impossible(int index, int at) {
        Prescribed each = facts.prescribed().get(index);
        CureGuest guest = facts.guests().get(each.guest());
        CureKind kind = facts.kinds().get(each.kind());
        Optional<CureConstraint> never = never(each, guest, kind);
        if (never.isPresent()) {
            return never;
        }
        if (!guest.stays().holds(at, at + kind.minutes())) {
            return Optional.of(CureConstraint.AWAY);
        }
        if (!facts.cabinets().get(kind.cabinet()).isOpen(at, at + kind.minutes())) {
            return Optional.of(CureConstraint.CABINET_HOURS);
        }
        return guest.busy().stream().filter(busyThen -> busyThen.time().overlaps(at, at + kind.minutes())).map(Starts::constraint)
                .filter(rule -> rule == CureConstraint.LESSON || rule == CureConstraint.ELSEWHERE).findFirst();
    }

    private static Optional<CureConstraint> never(Prescribed each, CureGuest guest, CureKind kind) {
        if (guest.forbidden().contains(each.kind())) {
            return Optional.of(CureConstraint.CONTRAINDICATED);
        }
        return kind.sexes().admits(guest.sex()) ? Optional.empty() : Optional.of(CureConstraint.SEX);
    }

    private CureConstraint rule(Prescribed each, CureKind kind, int at) {
        if (!facts.isDayFor(each, Minutes.dayOf(at))) {
            return CureConstraint.DAY;
        }
        return kind.mayBegin(at) ? CureConstraint.PAST : CureConstraint.START;
    }

    /** The rule that keeps something free. */
    public static CureConstraint constraint(Busy busy) {
        return switch (busy.doing()) {
            case LESSON -> CureConstraint.LESSON;
            case MEAL -> CureConstraint.MEAL;
            case EVENT -> CureConstraint.EVENT;
            case QUIET_HOUR -> CureConstraint.QUIET_HOUR;
            case ELSEWHERE -> CureConstraint.ELSEWHERE;
        };
    }
}
