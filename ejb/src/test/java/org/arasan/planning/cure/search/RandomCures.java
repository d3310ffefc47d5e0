package org.arasan.planning.cure.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.arasan.member.Sex;
import org.arasan.planning.cure.Intakes;
import org.arasan.planning.cure.facts.CureCabinet;
import org.arasan.planning.cure.facts.CureFacts;
import org.arasan.planning.cure.facts.CureGuest;
import org.arasan.planning.cure.facts.CureKind;
import org.arasan.planning.cure.facts.CureRules;
import org.arasan.planning.cure.facts.Minutes;
import org.arasan.planning.cure.facts.Prescribed;
import org.arasan.planning.cure.facts.Prescribed.Want;
import org.arasan.treatment.SexRule;
import org.arasan.treatment.prescription.PartOfDay;

/** Small intakes in which every rule matters to somebody. */
final class RandomCures {

    private static final int GUESTS = 7;

    private RandomCures() {
    }

    static CureFacts of(SplittableRandom random) {
        CureFacts.House house = Intakes.house(1);
        List<CureKind> kinds = house.kinds().stream().map(kind -> kind(kind, random)).toList();
        List<CureCabinet> cabinets = house.cabinets().stream().map(cabinet -> cabinet(cabinet, random)).toList();
        CureRules rules = new CureRules(random.nextBoolean(), random.nextInt(3), random.nextBoolean(), random.nextBoolean(),
                Map.of(new CureRules.Pair(random.nextInt(8), random.nextInt(5)), 240, new CureRules.Pair(3, 5), random.nextInt(2) * 1000));
        int from = random.nextInt(3) == 0 ? Minutes.OF_A_DAY + 10 * 60 : 0;
        return new CureFacts(new CureFacts.House(house.dayOne(), house.firstDay(), house.days(), from, kinds, cabinets, rules),
                Intakes.guests(GUESTS, random.nextBoolean()).stream().map(guest -> guest(guest, random)).toList(),
                Intakes.prescribed(GUESTS).stream().map(each -> prescribed(each, random)).toList());
    }

    private static CureKind kind(CureKind kind, SplittableRandom random) {
        SexRule rule = SexRule.values()[Math.max(0, random.nextInt(8) - 4)];
        int cabinet = random.nextInt(4) == 0 ? random.nextInt(8) : kind.cabinet();
        return new CureKind(kind.index(), kind.id(), kind.name(), cabinet, kind.minutes(), kind.preparation(), kind.load(), rule, kind.startsEvery(),
                kind.rest());
    }

    private static CureCabinet cabinet(CureCabinet cabinet, SplittableRandom random) {
        int day = random.nextInt(Intakes.DAYS);
        List<Minutes> closed = random.nextInt(3) == 0 ? List.of(Intakes.span(day, "08:00", "17:10")) : List.of();
        List<CureCabinet.Taken> taken = IntStream.range(0, random.nextInt(4))
                .mapToObj(i -> new CureCabinet.Taken(1, Intakes.span(i, "10:00", "10:25"), Intakes.span(i, "10:00", "10:20"),
                        Sex.values()[random.nextInt(2)], random.nextBoolean())).toList();
        return new CureCabinet(cabinet.id(), cabinet.name(), 1 + random.nextInt(2), cabinet.hours(), closed, taken);
    }

    private static CureGuest guest(CureGuest guest, SplittableRandom random) {
        int late = random.nextInt(4) == 0 ? Minutes.OF_A_DAY : 0;
        Set<Integer> forbidden = random.nextInt(3) == 0 ? Set.of(random.nextInt(8)) : Set.of();
        return new CureGuest(guest.id(), guest.name(), guest.sex(), new Minutes(guest.stays().from() + late, guest.stays().until()),
                guest.busy(), forbidden);
    }

    private static Prescribed prescribed(Prescribed each, SplittableRandom random) {
        List<Want> wants = new ArrayList<>();
        each.wants().forEach(want -> wants.add(random.nextInt(4) > 0 ? Want.NEW
                : new Want(1L, random.nextInt(10 * 288) * 5, 0, random.nextInt(8) == 0)));
        return new Prescribed(each.id(), each.guest(), each.kind(), each.first(), each.last(), PartOfDay.values()[random.nextInt(3)], wants);
    }
}
