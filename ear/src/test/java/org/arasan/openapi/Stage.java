package org.arasan.openapi;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.OffsetDateTime;
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
    private static final AtomicInteger CERTIFIED = new AtomicInteger(1);
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

    void set(String name, Object value) {
        own.put(name, value);
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

    /** What is known to put into a place; a name that begins with {@code new} is made for each example anew. */
    private static final Map<String, Function<Stage, Object>> MAKING = Map.ofEntries(
            Map.entry("as.trainer", stage -> stage.colleague("trainer", Map.of())),
            Map.entry("as.doctor", stage -> stage.colleague("doctor", Map.of())),
            Map.entry("as.teacher", stage -> stage.anybody().as(stage.classroom("classroom").emailOfTrainer(stage.lesson()), House.PASSWORD)),
            Map.entry("as.member", stage -> stage.lived().member(stage.certified(1).getInt("enrolment"))),
            Map.entry("as.primary", stage -> stage.officer("PRIMARY", "Алматы")),
            Map.entry("as.sector", stage -> stage.officer("SECTOR", null)),
            Map.entry("new.applied", stage -> stage.applied()),
            Map.entry("new.approved", stage -> stage.approved()),
            Map.entry("new.asker", stage -> stage.lived().member(stage.certified(CERTIFIED.incrementAndGet()).getInt("enrolment"))),
            Map.entry("new.later.household", stage -> stage.household(40)),
            Map.entry("new.later.intake", stage -> stage.household("new.later.household").intake()),
            Map.entry("new.offered", stage -> stage.offered()),
            Map.entry("new.asked", stage -> stage.asked()),
            Map.entry("room", stage -> stage.room("resort").getInt("id")),
            Map.entry("new.room", stage -> stage.room("new.resort").getInt("id")),
            Map.entry("programme", stage -> stage.admin().get("programmes").ok().rows().get(0).getInt("id")),
            Map.entry("resort", stage -> stage.household("household").resort()),
            Map.entry("household", stage -> stage.household(1)),
            Map.entry("new.household", stage -> stage.household(1)),
            Map.entry("new.resort", stage -> stage.household("new.household").resort()),
            Map.entry("new.house.intake", stage -> stage.household("new.household").intake()),
            Map.entry("new.first.day", stage -> stage.household("new.household").firstDay()),
            Map.entry("new.stay", stage -> stage.household("new.household").stay(1).getInt("id")),
            Map.entry("new.other", stage -> stage.household("new.household").stay(2).getInt("id")),
            Map.entry("new.bed", stage -> stage.household("new.household").freeBed()),
            Map.entry("new.taken", stage -> stage.household("new.household").stay(2).getJsonObject("bed").getInt("id")),
            Map.entry("new.member", stage -> stage.household("new.household").free().getJsonObject("guest").getInt("id")),
            Map.entry("new.voucher.number", stage -> stage.household("new.household").free().getString("voucher")),
            Map.entry("new.iin", stage -> Household.iin(COUNTER.incrementAndGet())),
            Map.entry("stay", stage -> stage.household("household").stay(1).getInt("id")),
            Map.entry("member", stage -> stage.household("household").stay(1).getJsonObject("guest").getInt("id")),
            Map.entry("now", stage -> stage.admin().get("clock").ok().object().getString("now")),
            Map.entry("house.day", stage -> stage.household("household").firstDay()),
            Map.entry("house.intake", stage -> stage.household("household").intake()),
            Map.entry("classroom", stage -> new Classroom(stage.house).published()),
            Map.entry("new.classroom", stage -> new Classroom(stage.house)),
            Map.entry("intake", stage -> stage.classroom("classroom").intake()),
            Map.entry("new.intake", stage -> stage.classroom("new.classroom").intake()),
            Map.entry("lesson", stage -> stage.lesson().getInt("id")),
            Map.entry("hour", stage -> Classroom.firstHour(stage.lesson())),
            Map.entry("new.published", stage -> new Classroom(stage.house).published()),
            Map.entry("new.lesson", stage -> stage.classroom("new.published").lessons().get(0)),
            Map.entry("new.lesson.begun", stage -> OffsetDateTime.parse(((JsonObject) stage.get("new.lesson")).getString("starts")).toInstant()
                    .plusSeconds(300)),
            Map.entry("new.hour", stage -> Classroom.firstHour((JsonObject) stage.get("new.lesson"))),
            Map.entry("new.member.name", stage -> stage.household("new.household").free().getJsonObject("guest").getString("name")),
            Map.entry("certificate.number", stage -> stage.certified(1).getJsonObject("certificate").getString("number")),
            Map.entry("new.certified", stage -> stage.certified(CERTIFIED.incrementAndGet())),
            Map.entry("new.certificate.number", stage -> ((JsonObject) stage.get("new.certified")).getJsonObject("certificate").getString("number")),
            Map.entry("new.enrolment", stage -> ((JsonObject) stage.get("new.certified")).getInt("enrolment")),
            Map.entry("lived.intake", stage -> stage.lived().id()));

    private JsonObject room(String resort) {
        return admin().get("resorts/" + get(resort) + "/rooms").ok().rows().get(0);
    }

    /** An officer of a union to which a quota was granted. */
    private Api officer(String level, String region) {
        Map<String, Object> office = new HashMap<>(Map.of("level", level, "union", "Үлгі кәсіподағы"));
        if (region == null) {
            admin().post("quotas", Map.of("union", "Үлгі кәсіподағы", "firstDay", LocalDate.now().toString(),
                    "lastDay", LocalDate.now().plusDays(365).toString(), "vouchers", 1000)).ok();
        } else {
            office.put("region", region);
            get("as.sector");
        }
        return colleague("office", Map.of("office", office));
    }

    private long applied() {
        String today = get("today").toString();
        return ((Api) get("as.primary")).post("vouchers", Map.of("person", Map.of("iin", Household.iin(COUNTER.incrementAndGet()), "family", "Оспанова", "given", "Салтанат"),
                "validFrom", today, "validUntil", LocalDate.parse(today).plusDays(30).toString(), "price", Map.of("total", 250_000))).created();
    }

    private long approved() {
        long voucher = applied();
        for (String level : List.of("as.primary", "as.sector")) {
            ((Api) get(level)).post("vouchers/" + voucher + "/decisions", Map.of("decision", "APPROVED", "why", "")).ok();
        }
        admin().post("vouchers/" + voucher + "/decisions", Map.of("decision", "APPROVED", "why", "")).ok();
        return voucher;
    }

    private Household household(String name) {
        return (Household) get(name);
    }

    private Household household(int days) {
        return new Household(admin(), LocalDate.parse(get("today").toString()).plusDays(days), (Integer) get("programme"));
    }

    /** A request of the asker's, to which a bed is offered. */
    private long asked() {
        long request = ((Api) get("new.asker")).post("my/requests", Map.of("intake", get("new.later.intake"))).created();
        admin().post("clock/movement?wait=true", Map.of("by", "PT0S")).ok();
        return request;
    }

    /** A stay that waited, and to which a bed is offered. */
    private long offered() {
        long stay = admin().post("stays", Map.of("intake", get("new.house.intake"), "member", get("new.member"), "state", "REQUESTED")).created();
        admin().post("clock/movement?wait=true", Map.of("by", "PT0S")).ok();
        return stay;
    }

    private LivedIntake lived() {
        return LivedIntake.in(house);
    }

    /** The n-th from the end: other tests take theirs from the beginning. */
    private JsonObject certified(int number) {
        List<JsonObject> all = lived().certified();
        return all.get(all.size() - number);
    }

    private JsonObject lesson() {
        return classroom("classroom").lessons().get(0);
    }

    private Classroom classroom(String name) {
        return (Classroom) get(name);
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

    Api anybody() {
        return house.anybody();
    }

    /** Somebody who has none of these roles. */
    Api withoutRoles(List<String> roles) {
        return (Api) get(roles.contains("trainer") ? "as.doctor" : "as.trainer");
    }

    private Api colleague(String role, Map<String, Object> more) {
        String email = role + COUNTER.incrementAndGet() + "@openapi.arasan.example";
        Map<String, Object> colleague = new HashMap<>(Map.of("email", email, "name", "Төлеген Аманұлы", "role", role));
        colleague.putAll(more);
        String token = admin().post("accounts", colleague).ok().object().getString("token");
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
