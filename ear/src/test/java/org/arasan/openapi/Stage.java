package org.arasan.openapi;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.arasan.launch.Api;
import org.arasan.system.Classroom;
import org.arasan.system.House;

/**
 * Where an example is played. {@code {trainer}} is somebody whom all examples share and none changes; what begins with {@code new} is
 * made for this stage alone. {@link Props} says how each is made.
 */
final class Stage implements AutoCloseable {

    private static final ZoneId ZONE = ZoneId.of("Asia/Almaty");
    private static final AtomicInteger COUNTER = new AtomicInteger(1000);
    private static final Map<String, Object> SHARED = new HashMap<>();

    private final House house;
    private final Map<String, Object> own = new HashMap<>();
    private boolean clockMoved;

    Stage(House house) {
        this.house = house;
    }

    House house() {
        return house;
    }

    Api admin() {
        return house.administrator();
    }

    Api anybody() {
        return house.anybody();
    }

    /** Who sends the example: {@code "as"}, or the administrator. */
    Api as(JsonObject example) {
        String who = example.getString("as", "administrator");
        return switch (who) {
            case "administrator" -> admin();
            case "anybody" -> anybody();
            default -> (Api) get(who.startsWith("new.") ? who : "as." + who);
        };
    }

    /** Somebody who has none of these roles. */
    Api withoutRoles(List<String> roles) {
        return (Api) get(roles.contains("trainer") ? "as.doctor" : "as.trainer");
    }

    /** What stands in that place. */
    Object get(String name) {
        if (own.containsKey(name)) {
            return own.get(name);
        }
        if (name.equals("n")) {
            return COUNTER.incrementAndGet();
        }
        Map<String, Object> where = Props.passing(name) ? new HashMap<>() : name.startsWith("new.") ? own : SHARED;
        if (!where.containsKey(name)) {
            where.put(name, Props.made(name, this));
        }
        return where.get(name);
    }

    void set(String name, Object value) {
        own.put(name, value);
    }

    void setOnce(String name, Supplier<Object> value) {
        if (!own.containsKey(name)) {
            own.put(name, value.get());
        }
    }

    /** A number that nothing had before. */
    int number() {
        return COUNTER.incrementAndGet();
    }

    String now() {
        return admin().get("clock").ok().object().getString("now");
    }

    LocalDate today() {
        return LocalDate.ofInstant(Instant.parse(now()), ZONE);
    }

    /** Until the stage is left, which sets the clock right. */
    void setClock(String moment) {
        clockMoved = true;
        admin().put("clock?wait=true", Map.of("now", moment)).ok();
    }

    @Override
    public void close() {
        if (clockMoved) {
            admin().delete("clock").ok();
        }
        own.values().stream().filter(Classroom.class::isInstance).map(Classroom.class::cast).forEach(Classroom::close);
    }
}
