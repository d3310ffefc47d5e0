package org.arasan.openapi;

import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.arasan.launch.Api;
import org.arasan.system.Classroom;
import org.arasan.system.Examination;
import org.arasan.system.House;
import org.arasan.system.KindCourse;
import org.arasan.system.LivedIntake;
import org.arasan.system.OwnProgramme;

/** What can stand in a place of an example, and how it is made: people who send it, a house with guests, a classroom, vouchers. */
final class Props {

    private static final String UNION = "Үлгі кәсіподағы";
    private static final AtomicInteger CERTIFIED = new AtomicInteger(1);
    private static final AtomicInteger LISTENER = new AtomicInteger();
    private static final Set<String> PASSING = Set.of("today", "now");

    private static final Map<String, Function<Stage, Object>> PEOPLE = Map.of(
            "as.trainer", stage -> colleague(stage, "trainer", Map.of()),
            "as.doctor", stage -> colleague(stage, "doctor", Map.of()),
            "as.teacher", stage -> stage.anybody().as(classroom(stage, "classroom").emailOfTrainer(lesson(stage, "classroom")), House.PASSWORD),
            "as.member", stage -> lived(stage).member(certified(stage, 1).getInt("enrolment")),
            "new.asker", stage -> lived(stage).member(certified(stage, CERTIFIED.incrementAndGet()).getInt("enrolment")),
            "as.primary", stage -> officer(stage, "PRIMARY", "Алматы"),
            "as.sector", stage -> officer(stage, "SECTOR", null),
            "new.iin", stage -> Household.iin(stage.number()));

    private static final Map<String, Function<Stage, Object>> SHARED = Map.ofEntries(
            Map.entry("today", Stage::today),
            Map.entry("now", Stage::now),
            Map.entry("programme", stage -> stage.admin().get("programmes").ok().rows().get(0).getInt("id")),
            Map.entry("taught", stage -> new OwnProgramme(stage.house()).taught()),
            Map.entry("taught.programme", stage -> taught(stage, "taught").id()),
            Map.entry("taught.curriculum", stage -> taught(stage, "taught").newest().getInt("id")),
            Map.entry("household", stage -> household(stage, 1)),
            Map.entry("resort", stage -> household(stage, "household").resort()),
            Map.entry("room", stage -> room(stage, "resort")),
            Map.entry("house.day", stage -> household(stage, "household").firstDay()),
            Map.entry("house.intake", stage -> household(stage, "household").intake()),
            Map.entry("stay", stage -> household(stage, "household").stay(1).getInt("id")),
            Map.entry("member", stage -> household(stage, "household").stay(1).getJsonObject("guest").getInt("id")),
            Map.entry("classroom", stage -> new Classroom(stage.house()).published()),
            Map.entry("intake", stage -> classroom(stage, "classroom").intake()),
            Map.entry("lesson", stage -> lesson(stage, "classroom").getInt("id")),
            Map.entry("hour", stage -> Classroom.firstHour(lesson(stage, "classroom"))),
            Map.entry("certificate.number", stage -> certified(stage, 1).getJsonObject("certificate").getString("number")),
            Map.entry("academy", stage -> new KindCourse(stage.admin(), KindCourse.ACADEMY).open().people(48)),
            Map.entry("academy.intake", stage -> ((KindCourse) stage.get("academy")).intake()),
            Map.entry("campaign", stage -> new KindCourse(stage.admin(), KindCourse.MARATHON).open().people(3)),
            Map.entry("campaign.programme", stage -> ((KindCourse) stage.get("campaign")).programme()),
            Map.entry("campaign.public", stage -> new KindCourse(stage.admin(), KindCourse.PUBLIC_MARATHON).open().programme()),
            Map.entry("campaign.house", stage -> ((KindCourse) stage.get("campaign")).resort()),
            Map.entry("lived.intake", stage -> lived(stage).id()));

    private static final Map<String, Function<Stage, Object>> HOUSE = Map.ofEntries(
            Map.entry("new.letter", Props::failedLetter),
            Map.entry("new.taught", stage -> new OwnProgramme(stage.house()).taught()),
            Map.entry("new.taught.programme", stage -> taught(stage, "new.taught").id()),
            Map.entry("new.taught.topic", stage -> taught(stage, "new.taught").topic(1).getInt("id")),
            Map.entry("new.behind", stage -> taught(stage, "new.taught").behind()),
            Map.entry("new.household", stage -> household(stage, 1)),
            Map.entry("new.resort", stage -> household(stage, "new.household").resort()),
            Map.entry("new.room", stage -> room(stage, "new.resort")),
            Map.entry("new.house.intake", stage -> household(stage, "new.household").intake()),
            Map.entry("new.house.enrolment", stage -> stage.admin().post("intakes/" + stage.get("new.house.intake") + "/sign-in-slips", null)
                    .ok().rows().get(0).getInt("enrolment")),
            Map.entry("new.first.day", stage -> household(stage, "new.household").firstDay()),
            Map.entry("new.stay", stage -> household(stage, "new.household").stay(1).getInt("id")),
            Map.entry("new.stay.voucher.number", stage -> household(stage, "new.household").stay(1).getString("voucher")),
            Map.entry("new.other", stage -> household(stage, "new.household").stay(2).getInt("id")),
            Map.entry("new.bed", stage -> household(stage, "new.household").freeBed()),
            Map.entry("new.taken", stage -> household(stage, "new.household").stay(2).getJsonObject("bed").getInt("id")),
            Map.entry("new.member", stage -> household(stage, "new.household").free().getJsonObject("guest").getInt("id")),
            Map.entry("new.voucher.number", stage -> household(stage, "new.household").free().getString("voucher")),
            Map.entry("new.offered", Props::offered),
            Map.entry("new.later.household", stage -> household(stage, 40)),
            Map.entry("new.later.intake", stage -> household(stage, "new.later.household").intake()),
            Map.entry("new.asked", Props::asked),
            Map.entry("new.applied", Props::applied),
            Map.entry("new.approved", Props::approved));

    private static final Map<String, Function<Stage, Object>> COURSE = Map.of(
            "new.classroom", stage -> new Classroom(stage.house()),
            "new.intake", stage -> classroom(stage, "new.classroom").intake(),
            "new.published", stage -> new Classroom(stage.house()).published(),
            "new.hour", stage -> Classroom.firstHour(lesson(stage, "new.published")),
            "new.lesson.begun", stage -> begun(lesson(stage, "new.published")),
            "new.listener", stage -> ((KindCourse) stage.get("academy")).enrolments().get(LISTENER.getAndIncrement()),
            "new.certified", stage -> certified(stage, CERTIFIED.incrementAndGet()),
            "new.certificate.number", stage -> certificate(stage).getJsonObject("certificate").getString("number"),
            "new.enrolment", stage -> certificate(stage).getInt("enrolment"));

    private static final Map<String, Function<Stage, Object>> MAKE_UP = Map.of(
            "new.pupil", stage -> classroom(stage, "new.published").member(Classroom.firstHour(lesson(stage, "new.published")), 0),
            "new.missed", Props::missed,
            "new.missed.intake", stage -> classroom(stage, "new.published").intake(),
            "new.missed.topic", stage -> lesson(stage, "new.published").getJsonObject("topic").getInt("id"),
            "new.missed.venue", stage -> lesson(stage, "new.published").getJsonObject("venue").getInt("id"),
            "new.missed.trainer", stage -> lesson(stage, "new.published").getJsonObject("trainer").getInt("id"),
            "new.missed.evening", stage -> OffsetDateTime.parse(lesson(stage, "new.published").getString("starts")).withHour(21).toInstant());

    private static final Map<String, Function<Stage, Object>> TESTS = Map.of(
            "exam", stage -> new Examination(stage.house(), Map.of("attempts", 20)),
            "exam.held", stage -> exam(stage, "exam").held(),
            "as.candidate", stage -> exam(stage, "exam").member(0),
            "new.exam", stage -> new Examination(stage.house()),
            "new.exam.held", stage -> exam(stage, "new.exam").held(),
            "new.candidate", stage -> exam(stage, "new.exam").member(0),
            "new.sitting", stage -> exam(stage, "new.exam").start((Api) stage.get("new.candidate")).getInt("id"));

    private Props() {
    }

    /** Whether it is another one whenever somebody looks. */
    static boolean passing(String name) {
        return PASSING.contains(name);
    }

    static Object made(String name, Stage stage) {
        for (Map<String, Function<Stage, Object>> some : List.of(PEOPLE, SHARED, HOUSE, COURSE, MAKE_UP, TESTS, TrainerProps.ALL,
                AdmissionProps.ALL, CircleProps.ALL, MealProps.ALL, CureProps.ALL, PlanProps.ALL)) {
            if (some.containsKey(name)) {
                return some.get(name).apply(stage);
            }
        }
        throw new AssertionError("nothing is known to put into {" + name + "}: see Props");
    }

    private static Api colleague(Stage stage, String role, Map<String, Object> more) {
        String email = role + stage.number() + "@openapi.arasan.example";
        Map<String, Object> colleague = new HashMap<>(Map.of("email", email, "name", "Төлеген Аманұлы", "role", role));
        colleague.putAll(more);
        String token = stage.admin().post("accounts", colleague).ok().object().getString("token");
        stage.anybody().post("passwords", Map.of("token", token, "password", House.PASSWORD)).ok();
        return stage.anybody().as(email, House.PASSWORD);
    }

    /** An officer of a union to which a quota was granted. */
    private static Api officer(Stage stage, String level, String region) {
        Map<String, Object> office = new HashMap<>(Map.of("level", level, "union", UNION));
        if (region == null) {
            stage.admin().post("quotas", Map.of("union", UNION, "firstDay", LocalDate.now().toString(),
                    "lastDay", LocalDate.now().plusDays(365).toString(), "vouchers", 1000)).ok();
        } else {
            office.put("region", region);
            stage.get("as.sector");
        }
        return colleague(stage, "office", Map.of("office", office));
    }

    /** Somebody who was absent from a lesson that all others attended; the clock stands after it. */
    private static int missed(Stage stage) {
        JsonObject lesson = lesson(stage, "new.published");
        stage.setClock(OffsetDateTime.parse(lesson.getString("ends")).toInstant().toString());
        List<JsonObject> hours = lesson.getJsonArray("hours").getValuesAs(JsonObject.class);
        int absent = stage.admin().get("hours/" + hours.get(0).getInt("id") + "/roll").ok().object().getJsonArray("people").getJsonObject(0)
                .getInt("enrolment");
        for (JsonObject hour : hours) {
            stage.admin().put("hours/" + hour.getInt("id") + "/roll/" + absent, Map.of("mark", "ABSENT")).ok();
            stage.admin().post("hours/" + hour.getInt("id") + "/roll/all-present", null).ok();
        }
        return absent;
    }

    private static long applied(Stage stage) {
        Map<String, Object> person = Map.of("iin", Household.iin(stage.number()), "family", "Оспанова", "given", "Салтанат");
        return ((Api) stage.get("as.primary")).post("vouchers", Map.of("person", person, "validFrom", stage.today().toString(),
                "validUntil", stage.today().plusDays(30).toString(), "price", Map.of("total", 250_000))).created();
    }

    private static long approved(Stage stage) {
        long voucher = applied(stage);
        for (Api level : List.of((Api) stage.get("as.primary"), (Api) stage.get("as.sector"), stage.admin())) {
            level.post("vouchers/" + voucher + "/decisions", Map.of("decision", "APPROVED", "why", "")).ok();
        }
        return voucher;
    }

    /** A stay that waited, and to which a bed is offered. */
    private static long offered(Stage stage) {
        long stay = stage.admin().post("stays", Map.of("intake", stage.get("new.house.intake"), "member", stage.get("new.member"),
                "state", "REQUESTED")).created();
        awaitQuiet(stage);
        return stay;
    }

    /** A request of the asker's, to which a bed is offered. */
    private static long asked(Stage stage) {
        long request = ((Api) stage.get("new.asker")).post("my/requests", Map.of("intake", stage.get("new.later.intake"))).created();
        awaitQuiet(stage);
        return request;
    }

    /** What was entered has been looked at in the background. */
    static void awaitQuiet(Stage stage) {
        stage.admin().post("clock/movement?wait=true", Map.of("by", "PT0S")).ok();
    }

    /** A letter to the administrator that failed for good. */
    private static Object failedLetter(Stage stage) {
        stage.admin().get("my/notices").ok();
        try (Connection connection = stage.house().connect(); Statement statement = connection.createStatement(); ResultSet letter = statement.executeQuery("""
                insert into letter (id, version, mailbox_id, channel, message_id, state, due, attempt, ended_at, code, args)
                select nextval('letter_seq'), 0, max(id), 'email', gen_random_uuid() || '@test', 'FAILED', now(), 1, now(), 'post.refused',
                       '{550 nobody lives here}' from mailbox where account_id is not null returning id""")) {
            letter.next();
            return letter.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static OwnProgramme taught(Stage stage, String name) {
        return (OwnProgramme) stage.get(name);
    }

    private static Household household(Stage stage, String name) {
        return (Household) stage.get(name);
    }

    private static Household household(Stage stage, int days) {
        return new Household(stage.admin(), stage.today().plusDays(days), (Integer) stage.get("programme"));
    }

    private static int room(Stage stage, String resort) {
        return stage.admin().get("resorts/" + stage.get(resort) + "/rooms").ok().rows().get(0).getInt("id");
    }

    static Classroom classroom(Stage stage, String name) {
        return (Classroom) stage.get(name);
    }

    private static Examination exam(Stage stage, String name) {
        return (Examination) stage.get(name);
    }

    static JsonObject lesson(Stage stage, String classroom) {
        return classroom(stage, classroom).lessons().get(0);
    }

    private static Instant begun(JsonObject lesson) {
        return OffsetDateTime.parse(lesson.getString("starts")).toInstant().plusSeconds(300);
    }

    private static LivedIntake lived(Stage stage) {
        return LivedIntake.in(stage.house());
    }

    /** The n-th from the end: other tests take theirs from the beginning. */
    private static JsonObject certified(Stage stage, int number) {
        List<JsonObject> all = lived(stage).certified();
        return all.get(all.size() - number);
    }

    private static JsonObject certificate(Stage stage) {
        return (JsonObject) stage.get("new.certified");
    }
}
