package org.arasan.openapi;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import org.arasan.launch.Api;
import org.arasan.system.Classroom;
import org.arasan.system.House;
import org.arasan.system.LivedIntake;

/**
 * What stands in the places of an example. {@code {trainer}} is somebody's whom all examples share and none changes; what begins with
 * {@code new} is made for this example alone.
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

    /** What stands in that place. */
    Object get(String name) {
        return switch (name) {
            case "n" -> COUNTER.incrementAndGet();
            case "today" -> LocalDate.ofInstant(java.time.Instant.parse(admin().get("clock").ok().object().getString("now")), ZONE);
            default -> {
                if (own.containsKey(name)) {
                    yield own.get(name);
                }
                Map<String, Object> where = name.startsWith("new.") ? own : SHARED;
                if (!where.containsKey(name)) {
                    where.put(name, made(name));
                }
                yield where.get(name);
            }
        };
    }

    void setOnce(String name, Supplier<Object> value) {
        if (!own.containsKey(name)) {
            own.put(name, value.get());
        }
    }

    private Object made(String name) {
        Function<Stage, Object> making = MAKING.get(name);
        if (making == null) {
            throw new AssertionError("nothing is known to put into {" + name + "}; known are " + MAKING.keySet().stream().sorted().toList());
        }
        return making.apply(this);
    }

    private static final Map<String, Function<Stage, Object>> MAKING = Map.ofEntries(
            Map.entry("as.trainer", stage -> stage.colleague("trainer")),
            Map.entry("as.doctor", stage -> stage.colleague("doctor")),
            Map.entry("programme", stage -> stage.admin().get("programmes").ok().rows().get(0).getInt("id")),
            Map.entry("resort", stage -> stage.admin().post("resorts", Map.of("name", "Үлгі " + COUNTER.incrementAndGet(), "zone", ZONE.getId())).created()),
            Map.entry("new.resort", stage -> stage.admin().post("resorts", Map.of("name", "Үлгі " + COUNTER.incrementAndGet(), "zone", ZONE.getId())).created()),
            Map.entry("classroom", stage -> new Classroom(stage.house).published()),
            Map.entry("new.classroom", stage -> new Classroom(stage.house)),
            Map.entry("intake", stage -> stage.classroom("classroom").intake()),
            Map.entry("new.intake", stage -> stage.classroom("new.classroom").intake()));

    private Classroom classroom(String name) {
        return (Classroom) get(name);
    }

    /** Who sends the example: {@code "as"}, or the administrator. */
    Api as(JsonObject example) {
        String who = example.getString("as", "administrator");
        return switch (who) {
            case "administrator" -> admin();
            case "anybody" -> anybody();
            default -> (Api) get("as." + who);
        };
    }

    Api anybody() {
        return house.anybody();
    }

    /** Somebody who has none of these roles. */
    Api withoutRoles(List<String> roles) {
        return (Api) get(roles.contains("trainer") ? "as.doctor" : "as.trainer");
    }

    private Api colleague(String role) {
        String email = role + COUNTER.incrementAndGet() + "@openapi.arasan.example";
        String token = admin().post("accounts", Map.of("email", email, "name", "Үлгі", "role", role)).ok().object().getString("token");
        anybody().post("passwords", Map.of("token", token, "password", House.PASSWORD)).ok();
        return anybody().as(email, House.PASSWORD);
    }

    private Api admin() {
        return house.administrator();
    }

    void setClock(String moment) {
        clockMoved = true;
        admin().put("clock?wait=true", Map.of("now", moment)).ok();
    }

    @Override
    public void close() {
        if (clockMoved) {
            admin().delete("clock").ok();
        }
    }
}
