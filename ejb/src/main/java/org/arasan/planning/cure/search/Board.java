package org.arasan.planning.cure.search;

import java.util.Arrays;
import org.arasan.member.Sex;
import org.arasan.planning.cure.facts.CureConstraint;
import org.arasan.planning.cure.facts.CureFacts;
import org.arasan.planning.cure.facts.CureWeights;
import org.arasan.planning.cure.facts.Due;
import org.arasan.planning.cure.facts.Minutes;
import org.arasan.planning.cure.facts.Prescribed;

/** A plan of cures while it changes: when each treatment is, each guest's days, who is in which cabinet, and what it all costs. */
public final class Board {

    /** What a treatment without a time costs beside the wishes: none of them ever makes up for it. */
    static final long LEFT_OUT = 1_000_000_000L;
    private static final int USUAL_DAY = 8;

    private final CureFacts facts;
    private final Starts starts;
    private final Wishes wishes;
    private final Occupancy occupancy;
    private final Rests rests;
    private final Due[] dues;
    private final Sex[] sexes;
    private final int[] firstDue;
    private final int[] at;
    /** By guest and day. */
    private final int[][] ofDay;
    private final int[] sizes;
    private final int[] moved;
    private final long[] dayCost;
    private final long[] prescribedCost;
    private long left;
    private long wished;

    /** Nothing has a time yet. */
    public Board(CureFacts facts, Starts starts, CureWeights weights) {
        this.facts = facts;
        this.starts = starts;
        wishes = new Wishes(facts, starts, weights);
        occupancy = new Occupancy(facts);
        rests = new Rests(facts);
        dues = facts.dues().toArray(Due[]::new);
        sexes = facts.guests().stream().map(guest -> guest.sex()).toArray(Sex[]::new);
        firstDue = new int[facts.prescribed().size() + 1];
        for (int i = 0; i < facts.prescribed().size(); i++) {
            firstDue[i + 1] = firstDue[i] + facts.prescribed().get(i).wants().size();
        }
        at = new int[dues.length];
        Arrays.fill(at, Prescribed.NOWHERE);
        int days = facts.guests().size() * facts.days();
        ofDay = new int[days][USUAL_DAY];
        sizes = new int[days];
        moved = new int[facts.guests().size()];
        dayCost = new long[days];
        prescribedCost = new long[facts.prescribed().size()];
        left = dues.length;
        for (int i = 0; i < days; i++) {
            count(i);
        }
    }

    public int at(int due) {
        return at[due];
    }

    /** A copy. */
    public int[] times() {
        return at.clone();
    }

    public boolean isPlaced(int due) {
        return at[due] != Prescribed.NOWHERE;
    }

    public CureFacts facts() {
        return facts;
    }

    public Starts starts() {
        return starts;
    }

    /** How many have no time. */
    public long left() {
        return left;
    }

    /** What it costs against the wishes. */
    public long wished() {
        return wished;
    }

    long cost() {
        return left * LEFT_OUT + wished;
    }

    /** Where that guest's day is. */
    int day(int guest, int when) {
        return guest * facts.days() + Minutes.dayOf(when);
    }

    int firstDue(int prescribed) {
        return firstDue[prescribed];
    }

    int[] duesOf(int day) {
        return ofDay[day];
    }

    int sizeOf(int day) {
        return sizes[day];
    }

    /** Whether a treatment without a time can have that one, which the house and the guest's day allow. */
    boolean fits(int due, int when) {
        return suits(due, when, due) && fitsCabinet(due, when);
    }

    /** Whether the cabinet has a place for it. */
    boolean fitsCabinet(int due, int when) {
        return hasPlace(due, when) && isApart(due, when);
    }

    /** Whether it agrees with the guest's other treatments but one. */
    boolean suits(int due, int when, int but) {
        int guest = dues[due].guest();
        int day = Minutes.dayOf(when);
        for (int i = Math.max(0, day - rests.daysApart()); i <= Math.min(facts.days() - 1, day + rests.daysApart()); i++) {
            int here = guest * facts.days() + i;
            for (int j = 0; j < sizes[here]; j++) {
                int other = ofDay[here][j];
                if (other != due && other != but && rests.clash(dues[due].kind(), when, dues[other].kind(), at[other])) {
                    return false;
                }
            }
        }
        return true;
    }

    boolean hasPlace(int due, int when) {
        return occupancy.hasPlace(dues[due].kind(), when);
    }

    /** Whether nobody is there from whom the guest is kept apart. */
    boolean isApart(int due, int when) {
        return occupancy.isApart(dues[due].kind(), sexes[dues[due].guest()], when);
    }

    Rests rests() {
        return rests;
    }

    /** Gives a time to what has none. The costs of the day and of the prescription are counted by {@link #count}. */
    void put(int due, int when) {
        Due each = dues[due];
        at[due] = when;
        int day = day(each.guest(), when);
        if (sizes[day] == ofDay[day].length) {
            ofDay[day] = Arrays.copyOf(ofDay[day], 2 * sizes[day]);
        }
        ofDay[day][sizes[day]++] = due;
        occupancy.add(each, sexes[each.guest()], when, 1);
        left--;
        wished += wishes.of(each, when);
        if (each.isMovedBy(when) && moved[each.guest()]++ == 0) {
            wished += wishes.weight(CureConstraint.DISTURBED);
        }
    }

    /** Takes its time away. */
    void remove(int due) {
        Due each = dues[due];
        int when = at[due];
        int day = day(each.guest(), when);
        int place = 0;
        while (ofDay[day][place] != due) {
            place++;
        }
        ofDay[day][place] = ofDay[day][--sizes[day]];
        at[due] = Prescribed.NOWHERE;
        occupancy.add(each, sexes[each.guest()], when, -1);
        left++;
        wished -= wishes.of(each, when);
        if (each.isMovedBy(when) && --moved[each.guest()] == 0) {
            wished -= wishes.weight(CureConstraint.DISTURBED);
        }
    }

    /** Counts a guest's day anew. */
    void count(int day) {
        restore(day, wishes.ofDay(day / facts.days(), day % facts.days(), ofDay[day], at, sizes[day]));
    }

    void countPrescribed(int index) {
        restorePrescribed(index, wishes.ofPrescribed(index, at, firstDue[index], firstDue[index + 1] - firstDue[index]));
    }

    long dayCost(int day) {
        return dayCost[day];
    }

    long prescribedCost(int index) {
        return prescribedCost[index];
    }

    void restore(int day, long cost) {
        wished += cost - dayCost[day];
        dayCost[day] = cost;
    }

    void restorePrescribed(int index, long cost) {
        wished += cost - prescribedCost[index];
        prescribedCost[index] = cost;
    }
}
