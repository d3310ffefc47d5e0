package org.arasan.planning.cure.search;

import java.util.List;
import org.arasan.member.Sex;
import org.arasan.planning.cure.facts.CureCabinet;
import org.arasan.planning.cure.facts.CureFacts;
import org.arasan.planning.cure.facts.CureKind;
import org.arasan.planning.cure.facts.Due;
import org.arasan.planning.cure.facts.Minutes;

/** Who is in which cabinet when, counted by the longest step of time into which all that happens there falls. */
final class Occupancy {

    /** Counted where a kind is given to women and men apart: people, and among them those of such kinds. */
    private record Sexes(int[][] all, int[][] apart) {
    }

    private final int step;
    private final int[] places;
    private final int[][] used;
    private final Sexes[] sexes;

    Occupancy(CureFacts facts) {
        step = facts.step();
        int steps = (facts.days() + 1) * Minutes.OF_A_DAY / step;
        int cabinets = facts.cabinets().size();
        places = facts.cabinets().stream().mapToInt(CureCabinet::places).toArray();
        used = new int[cabinets][steps];
        sexes = new Sexes[cabinets];
        for (int i = 0; i < cabinets; i++) {
            int cabinet = i;
            List<CureCabinet.Taken> taken = facts.cabinets().get(i).taken();
            if (taken.stream().anyMatch(CureCabinet.Taken::apart)
                    || facts.kinds().stream().anyMatch(each -> each.cabinet() == cabinet && each.isApart())) {
                sexes[i] = new Sexes(new int[2][steps], new int[2][steps]);
            }
            taken.forEach(each -> admit(cabinet, each));
        }
    }

    private void admit(int cabinet, CureCabinet.Taken stranger) {
        add(used[cabinet], stranger.time().from(), stranger.time().until(), 1);
        if (sexes[cabinet] != null) {
            add(sexes[cabinet].all[stranger.sex().ordinal()], stranger.visit().from(), stranger.visit().until(), 1);
            if (stranger.apart()) {
                add(sexes[cabinet].apart[stranger.sex().ordinal()], stranger.visit().from(), stranger.visit().until(), 1);
            }
        }
    }

    private void add(int[] counts, int from, int until, int people) {
        for (int i = Math.max(0, from / step); i < Math.min(counts.length, until / step); i++) {
            counts[i] += people;
        }
    }

    /** Adds somebody, or with -1 people takes somebody away. */
    void add(Due due, Sex sex, int at, int people) {
        CureKind kind = due.kind();
        add(used[kind.cabinet()], at, at + kind.occupies(), people);
        Sexes here = sexes[kind.cabinet()];
        if (here != null) {
            add(here.all[sex.ordinal()], at, at + kind.minutes(), people);
            if (kind.isApart()) {
                add(here.apart[sex.ordinal()], at, at + kind.minutes(), people);
            }
        }
    }

    /** Whether a place is free all the time. */
    boolean hasPlace(CureKind kind, int at) {
        int[] here = used[kind.cabinet()];
        int most = places[kind.cabinet()];
        for (int i = at / step; i < (at + kind.occupies()) / step; i++) {
            if (here[i] >= most) {
                return false;
            }
        }
        return true;
    }

    /** Whether nobody of the other sex is there whom the kind, or that other one's, keeps away. */
    boolean isApart(CureKind kind, Sex sex, int at) {
        Sexes here = sexes[kind.cabinet()];
        if (here == null) {
            return true;
        }
        int[] others = (kind.isApart() ? here.all : here.apart)[1 - sex.ordinal()];
        for (int i = at / step; i < (at + kind.minutes()) / step; i++) {
            if (others[i] > 0) {
                return false;
            }
        }
        return true;
    }
}
