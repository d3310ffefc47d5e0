package org.arasan.planning.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.arasan.planning.room.BedGiving;
import org.arasan.planning.room.RoomModelSource;
import org.arasan.planning.room.RoomPlan;
import org.arasan.planning.room.RoomPlan.Unplaced;
import org.arasan.planning.room.model.RoomWeights;
import org.arasan.planning.run.Draft.BedFor;
import org.arasan.planning.search.Because;
import org.arasan.planning.search.Patience;
import org.arasan.planning.search.Verdict;
import org.arasan.planning.weight.Weights;
import org.arasan.programme.Intake;
import org.arasan.stay.Stay;
import org.arasan.stay.booking.BedFreed;

/** Beds of an intake's guests. Whoever was placed by hand or has checked in keeps the bed. */
@ApplicationScoped
public class RoomsPart implements PlanPart {

    /** Guests of the house in these days, its beds and what is closed. */
    private static final String FACTS = """
            select concat_ws(' ', 's', s.id, s.bed_id, s.pinned, s.state, s.arrives, s.leaves, s.wish, s.need, s.category, m.iin, m.sex)
            from stay s join member m on m.id = s.member_id
            where s.resort_id = :resort and s.arrives < :ends and s.leaves > :begins and s.state in ('HELD', 'CONFIRMED', 'CHECKED_IN', 'CHECKED_OUT')
            union all select concat_ws(' ', 'b', b.id, b.room_id, b.extra, b.taken_away_at, r.floor, r.category, r.accessible)
            from bed b join room r on r.id = b.room_id where r.resort_id = :resort
            union all select concat_ws(' ', 'c', c.id, c.room_id, c.building, c.floor, c.begins, c.ends) from closure c where c.resort_id = :resort and c.ends > :begins
            union all select concat_ws(' ', 'r', r.same_sex_rooms, r.couples_excepted) from resort r where r.id = :resort""";

    @Inject
    private RoomModelSource source;
    @Inject
    private BedGiving beds;
    @Inject
    private Weights weights;
    @Inject
    private FactsPrint print;
    @Inject
    private Event<BedFreed> freed;

    @Override
    public Kind kind() {
        return Kind.ROOMS;
    }

    @Override
    public boolean concerns(Intake intake) {
        return intake.staysOvernight() && !source.open(intake).isEmpty();
    }

    @Override
    public Map<String, Long> wishes() {
        return RoomWeights.usual().wishes();
    }

    @Override
    public String facts(Intake intake) {
        return print.of(FACTS, Map.of("resort", intake.resort().id(), "begins", intake.begins(), "ends", intake.ends()));
    }

    @Override
    public Found search(Intake intake, Draft draft, Patience patience) {
        RoomPlan plan = plan(intake, source.open(intake));
        plan.resume(places(draft));
        plan.search(patience, draft.beds().hashCode());
        List<BedFor> found = plan.beds().entrySet().stream().map(each -> new BedFor(each.getKey(), each.getValue())).toList();
        return new Found(draft.withBeds(found), plan.unplaced().size(), plan.verdict().wished());
    }

    @Override
    public Report report(Intake intake, Draft draft) {
        Map<Long, Stay> stays = source.open(intake);
        RoomPlan plan = plan(intake, stays);
        Verdict now = plan.verdict();
        plan.resume(places(draft));
        List<Unplaced> left = plan.unplaced();
        List<Change> changes = Stream.concat(plan.placed().stream().map(each -> change(stays.get(each.guest().id()), each.bed().label())),
                left.stream().map(each -> change(stays.get(each.guest().id()), null))).filter(Objects::nonNull).toList();
        return new Report(kind(), now, plan.verdict(), changes, left.stream()
                .map(each -> new Left(guest(stays.get(each.guest().id())), new Because(each.why().code(), each.why().args()))).toList());
    }

    @Override
    public void write(Intake intake, Draft draft) {
        beds.lock(intake.resort());
        beds.give(places(draft), source.open(intake));
        freed.fire(new BedFreed(intake.resort().id()));
    }

    private RoomPlan plan(Intake intake, Map<Long, Stay> stays) {
        return source.plan(intake, stays, RoomWeights.usual().weighing(weights.of(intake.resort(), wishes().keySet())));
    }

    private static Map<Long, Long> places(Draft draft) {
        Map<Long, Long> places = new HashMap<>();
        draft.beds().forEach(each -> places.put(each.stay(), each.bed()));
        return places;
    }

    private static Change change(Stay stay, String bed) {
        String before = stay.bed() == null ? null : stay.bed().label();
        return Objects.equals(bed, before) ? null : new Change(guest(stay), place(before), place(bed), Set.of(stay.member().id()));
    }

    private static Because guest(Stay stay) {
        return Because.of("run.guest", stay.member().fullName());
    }

    private static Because place(String bed) {
        return bed == null ? null : Because.of("run.place", bed);
    }
}
