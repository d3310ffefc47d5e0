package org.arasan.system;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.arasan.launch.Api;
import org.arasan.launch.Api.Answer;
import org.arasan.member.Iin;
import org.arasan.member.Sex;

/** An intake of its own that people sign up for, in a house of its own; they come for the day unless a test says otherwise. */
public final class SignUps {

    public static final List<String> UNIONS = List.of("Құрылысшылар кәсіподағы", "Теміржолшылар кәсіподағы", "Дәрігерлер кәсіподағы");
    public static final String REGION = "Павлодар";
    private static final String COLUMNS = "ИИН;Фамилия;Имя;Отчество;Пол;Дата рождения;Телефон;E-mail;Профсоюз;Регион;Должность;Язык;"
            + "Путёвка;Проживание с;Особые потребности\n";
    private static final ZoneId ZONE = ZoneId.of("Asia/Almaty");
    private static final AtomicInteger OPENED = new AtomicInteger();
    private static final AtomicInteger PEOPLE = new AtomicInteger();

    private final House house;
    private final Api api;
    private final long intake;

    /** An intake that a test has opened otherwise. */
    public SignUps(House house, Lodging lodging) {
        this.house = house;
        this.api = house.administrator();
        this.intake = lodging.intake();
    }

    /** The same of a course of some kind. */
    public SignUps(House house, KindCourse course) {
        this.house = house;
        this.api = house.administrator();
        this.intake = course.intake();
    }

    /** @param days from today to its first day */
    public SignUps(House house, int days) {
        this.house = house;
        this.api = house.administrator();
        UNIONS.forEach(union -> api.post("quotas", Map.of("union", union, "region", REGION, "firstDay", today().toString(), "lastDay",
                today().toString(), "vouchers", 0)).ok());
        long resort = api.post("resorts", Map.of("name", "Оқу үйі " + OPENED.incrementAndGet(), "zone", ZONE.getId())).created();
        intake = api.post("intakes", Map.of("programme", api.get("programmes").ok().rows().get(0).getInt("id"), "resort", resort,
                "firstDay", today().plusDays(days).toString())).created();
    }

    /** The same without beds: a place is an enrolment at once. */
    public SignUps byDay() {
        try (Connection database = house.connect(); Statement statement = database.createStatement()) {
            statement.executeUpdate("update intake set overnight = false, begins = first_day::timestamp at time zone 'Asia/Almaty', "
                    + "ends = (last_day + 1)::timestamp at time zone 'Asia/Almaty' where id = " + intake);
            return this;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Opens the admission from yesterday for thirty days, with what else is given. */
    public SignUps open(int places, Map<String, Object> more) {
        api.put("intakes/" + intake + "/admission", terms(places, more)).ok();
        return this;
    }

    public Map<String, Object> terms(int places, Map<String, Object> more) {
        Instant now = Instant.now();
        Map<String, Object> terms = new HashMap<>(Map.of("ways", List.of("APPLICATION"), "selection", false, "places", places,
                "opens", now.minusSeconds(86_400).toString(), "closes", now.plusSeconds(30 * 86_400L).toString()));
        terms.putAll(more);
        return terms;
    }

    /** A new link; its token. */
    public String link(String way) {
        JsonObject admission = api.put("intakes/" + intake + "/admission/links/" + way, null).ok().object();
        String address = admission.getString(way.equals("DOOR") ? "doorLink" : "link");
        return address.substring(address.lastIndexOf('/') + 1);
    }

    public Answer join(String token, Map<String, Object> form) {
        return house.anybody().post("joins/" + token, form);
    }

    /** How the application stands that came with that form, as its sender is told. */
    public String state(Map<String, Object> form) {
        return house.anybody().get("followed-applications/" + form.get("key")).ok().object().getString("state");
    }

    public JsonObject admission() {
        return api.get("intakes/" + intake + "/admission").ok().object();
    }

    public List<JsonObject> applications(String query) {
        return api.get("intakes/" + intake + "/applications?limit=1000" + query).ok().rows();
    }

    public Answer decide(String decision, String why, Long... applications) {
        return api.post("intakes/" + intake + "/applications/decisions", Map.of("applications", List.of(applications), "decision", decision,
                "why", why));
    }

    /** Hands in a list of these people of a union and answers the preview. */
    public JsonObject list(List<String> iins, String union) {
        String rows = iins.stream().map(each -> each + ";Тізімді;Ай;;" + (new Iin(each).sex() == Sex.MALE ? "М" : "Ж") + ";"
                + new Iin(each).born().format(DateTimeFormatter.ofPattern("dd.MM.yyyy")) + ";;;" + union + ";" + REGION + ";;қаз;;;\n")
                .collect(Collectors.joining());
        long batch = api.upload("intakes/" + intake + "/imports", "files", Map.of("members.csv", (COLUMNS + rows).getBytes(StandardCharsets.UTF_8)))
                .created();
        return preview(batch);
    }

    public JsonObject preview(long batch) {
        return api.get("imports/" + batch).ok().object();
    }

    /** Confirms what that preview shows. */
    public Answer confirm(JsonObject preview) {
        return api.post("imports/" + preview.getInt("id") + "/confirmation", Map.of("preview", preview.getString("preview")));
    }

    /** How many are enrolled. */
    public int members() {
        return api.get("intakes/" + intake + "/progress").ok().object().getJsonObject("figures").getJsonObject("people").getInt("members");
    }

    public long intake() {
        return intake;
    }

    /** The form of a person whom nobody was before. */
    public static Map<String, Object> form(String sex, int born, String union) {
        return form(somebody(sex, born), union);
    }

    /** The number of such a person. */
    public static String somebody(String sex, int born) {
        return iin(sex, born, PEOPLE.incrementAndGet());
    }

    public static Map<String, Object> form(String iin, String union) {
        return new HashMap<>(Map.ofEntries(Map.entry("key", key()), Map.entry("iin", iin), Map.entry("family", "Әбдіқадыров"),
                Map.entry("given", "Ұлан"), Map.entry("patronymic", "Өмірұлы"), Map.entry("phone", "+7 701 123 45 67"),
                Map.entry("email", ""), Map.entry("union", union), Map.entry("region", REGION), Map.entry("language", "KK"),
                Map.entry("consent", true)));
    }

    public static Map<String, Object> with(Map<String, Object> form, String name, Object value) {
        Map<String, Object> other = new HashMap<>(form);
        other.put(name, value);
        return other;
    }

    public static String key() {
        return (UUID.randomUUID() + "" + UUID.randomUUID()).replace("-", "");
    }

    /** A sound number of somebody born in that year of the last century, another for each {@code person}. */
    public static String iin(String sex, int born, int person) {
        int sound = -1;
        String day = String.format("%02d%02d%02d%s", born % 100, 1 + person / 27 % 12, 2 + person % 27, sex.equals("MALE") ? 3 : 4);
        for (int serial = 0; serial < 100; serial++) { // on days, and among serials, that no other test uses
            for (char control = '0'; control <= '9'; control++) {
                String iin = day + String.format("%04d", serial) + control;
                if (Iin.flaw(iin) == Iin.Flaw.SOUND && ++sound == person / 324) {
                    return iin;
                }
            }
        }
        throw new IllegalStateException("no number is left");
    }

    public static List<Map<String, Object>> forms(int count, int born) {
        return new ArrayList<>(IntStream.range(0, count).mapToObj(each -> form(each % 2 == 0 ? "MALE" : "FEMALE", born,
                UNIONS.get(each % UNIONS.size()))).toList());
    }

    /** The answers to all these calls, so many at a time. */
    static List<Answer> together(int threads, List<Callable<Answer>> calls) throws InterruptedException, ExecutionException {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Answer> answers = new ArrayList<>();
            for (Future<Answer> each : pool.invokeAll(calls)) {
                answers.add(each.get());
            }
            return answers;
        } finally {
            pool.shutdownNow();
        }
    }

    static LocalDate today() {
        return LocalDate.now(ZONE);
    }
}
