package org.arasan.exchange.house;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.arasan.exchange.table.Admission;
import org.arasan.exchange.table.Column;
import org.arasan.exchange.table.Entry;
import org.arasan.exchange.table.Plan;
import org.arasan.exchange.table.Reading;
import org.arasan.exchange.table.SheetKind;
import org.arasan.exchange.table.Table;
import org.arasan.exchange.table.Target;
import org.arasan.exchange.table.Words;
import org.arasan.resort.Resort;
import org.arasan.resort.Room;
import org.arasan.resort.RoomFeatures;

/** Takes in rooms and their beds; a known number gets its new features, but no bed is taken away by a list. */
@ApplicationScoped
public class RoomAdmission implements Admission {

    @PersistenceContext
    private EntityManager em;

    @Override
    public SheetKind kind() {
        return SheetKind.ROOMS;
    }

    @Override
    public void judge(Target target, List<Table> tables, Plan plan) {
        Map<String, Room> known = known(target.intake().resort());
        known.values().forEach(room -> target.count(room.beds().size()));
        Set<String> seen = new HashSet<>();
        for (Table table : tables) {
            table.entries(plan).forEach(entry -> judge(target, known.get(entry.get(Column.ROOM)), seen, new Reading(entry, plan)));
        }
    }

    private Map<String, Room> known(Resort resort) {
        Map<String, Room> rooms = new HashMap<>();
        em.createQuery("select distinct r from Room r left join fetch r.beds where r.resort = :resort", Room.class)
                .setParameter("resort", resort).getResultList().forEach(room -> rooms.put(room.number(), room));
        return rooms;
    }

    private void judge(Target target, Room known, Set<String> seen, Reading reading) {
        Entry entry = reading.entry();
        Plan plan = reading.plan();
        String number = reading.text(Column.ROOM);
        RoomFeatures features = features(reading);
        if (number != null && !seen.add(number)) {
            plan.fault(entry, Column.ROOM, "named-twice");
        }
        if (known != null && features != null && features.beds() < known.beds().size()) {
            plan.fault(entry, Column.BEDS, "beds-taken-away", known.beds().size());
        }
        if (plan.isFaulty(entry)) {
            return;
        }
        target.count(features.beds() - (known == null ? 0 : known.beds().size()));
        if (known == null) {
            plan.will(entry, Plan.Fate.FRESH, "room " + number + features,
                    () -> em.persist(new Room(target.intake().resort(), number, features)));
        } else {
            refurnish(known, features, entry, plan);
        }
    }

    private static RoomFeatures features(Reading reading) {
        String building = reading.text(Column.BUILDING);
        int floor = reading.whole(Column.FLOOR, -2, 60);
        String category = reading.text(Column.CATEGORY);
        int beds = reading.whole(Column.BEDS, 1, 12);
        Boolean accessible = reading.choice(Column.ACCESSIBLE, Words.YES_NO);
        Boolean lift = reading.entry().get(Column.LIFT).isEmpty() ? Boolean.FALSE : reading.choice(Column.LIFT, Words.YES_NO);
        return reading.plan().isFaulty(reading.entry()) ? null : new RoomFeatures(building, floor, category, beds, accessible, lift);
    }

    private static void refurnish(Room room, RoomFeatures now, Entry entry, Plan plan) {
        RoomFeatures before = room.features();
        if (before.equals(now)) {
            plan.same(entry);
            return;
        }
        plan.change(entry, Column.BUILDING, room.number(), before.building(), now.building());
        plan.change(entry, Column.FLOOR, room.number(), before.floor(), now.floor());
        plan.change(entry, Column.CATEGORY, room.number(), before.category(), now.category());
        plan.change(entry, Column.BEDS, room.number(), before.beds(), now.beds());
        plan.change(entry, Column.ACCESSIBLE, room.number(), before.accessible(), now.accessible());
        plan.change(entry, Column.LIFT, room.number(), before.lift(), now.lift());
        plan.will(entry, Plan.Fate.CHANGED, "room " + room.number(), () -> room.furnish(now));
    }
}
