package org.arasan.system;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.arasan.launch.Api;
import org.arasan.launch.Api.Answer;
import org.arasan.member.Iin;

/** Two days of a course of some kind, from the programme to the certificates. Its people go home in the evening. */
public final class KindCourse implements AutoCloseable {

    private static final ZoneId ZONE = ZoneId.of("Asia/Almaty");
    private static final AtomicInteger OPENED = new AtomicInteger();
    private static final String VENUES = "Помещение;Вид;Мест\nЗал;занятия;%d\n";
    private static final String TRAINERS = "Преподаватель;Языки;Темы;Дни\nАсана;қаз, рус;1;1-2\nПрана;қаз, рус;2;1-2\n";
    private static final String CURRICULUM = "День;№ темы;Тема;Академических часов;Форма\n1;1;Дыхание;1;%s\n2;2;Равновесие;1;практикум\n";
    private static final String MEMBERS = "ИИН;Фамилия;Имя;Отчество;Пол;Дата рождения;Телефон;E-mail;Профсоюз;Регион;Должность;Язык;"
            + "Путёвка;Проживание с;Особые потребности\n";

    /**
     * What kind of course, and what the kind asks.
     *
     * @param daysBetween from one of its two days to the other
     */
    public record Sort(String kind, Map<String, String> titles, Map<String, String> programme, Map<String, String> intake, int daysBetween) {
    }

    public static final Sort YOGA = new Sort("yoga", Map.of("RU", "Йога в обед", "KK", "Түскі йога"), Map.of("style", "hatha"), Map.of("mats", "14"), 1);
    public static final Sort SCRAWL = new Sort("scrawl", Map.of("RU", "Каракули"), Map.of(), Map.of(), 1);
    public static final Sort SCHOOL = new Sort("leader-school", Map.of("RU", "Школа лидера", "KK", "Көшбасшы мектебі"), Map.of(),
            Map.of("run", "2"), 7);
    public static final Sort ACADEMY = new Sort("academy-course", Map.of("RU", "Охрана труда"), Map.of("form", "course", "currency", "UZS"),
            Map.of(), 1);
    public static final Sort MARATHON = new Sort("marathon", Map.of("RU", "Марафон знаний", "KK", "Білім марафоны"), Map.of("goal", "7000"),
            Map.of("industry", "Тау-кен", "region", "Қарағанды"), 1);
    public static final Sort PUBLIC_MARATHON = new Sort("marathon", MARATHON.titles, Map.of("goal", "7000", "public", "true"), MARATHON.intake, 1);
    public static final Sort CIRCLES = new Sort("study-circles", Map.of("RU", "Учебные кружки"), Map.of(), Map.of(), 1);

    private final Api api;
    private final Sort sort;
    private final int number = OPENED.incrementAndGet();
    private final LocalDate firstDay = LocalDate.now(ZONE).plusDays(3);
    private final long programme;
    private final long resort;
    private long intake;
    private Duration ahead = Duration.ZERO;

    /** Founds a programme of it, two days with an academic hour each, and enters a house for it. */
    public KindCourse(Api api, Sort sort) {
        this.api = api;
        this.sort = sort;
        programme = api.post("programmes", Map.of("kind", sort.kind, "titles", sort.titles, "details", sort.programme, "settings",
                Map.of("days", 2, "academicHours", 2, "academicHourMinutes", 45, "pauseMinutes", 10, "checkInLeadMinutes", 15,
                        "rollCallGraceMinutes", 60))).created();
        resort = api.post("resorts", Map.of("name", "Курс үйі " + number, "zone", ZONE.getId())).created();
    }

    /** Without what the kind asks. */
    Answer refusedOpening() {
        return api.post("intakes", opening(Map.of()));
    }

    public KindCourse open() {
        return open("практикум", 30);
    }

    /** The same, its first topic taught in that form, and its hall with so many places. */
    KindCourse open(String form, int places) {
        intake = api.post("intakes", opening(sort.intake)).created();
        Map<String, byte[]> files = new LinkedHashMap<>();
        Map.of("venues.csv", VENUES.formatted(places), "trainers.csv", TRAINERS, "curriculum.csv", CURRICULUM.formatted(form))
                .forEach((name, text) -> files.put(name, text.getBytes(StandardCharsets.UTF_8)));
        take(files);
        return this;
    }

    private Map<String, Object> opening(Map<String, String> details) {
        return Map.of("programme", programme, "resort", resort, "firstDay", firstDay.toString(), "details", details);
    }

    /** So many people come in by list. */
    public KindCourse people(int count) {
        StringBuilder rows = new StringBuilder(MEMBERS);
        IntStream.range(0, count).forEach(i -> rows.append(iin(number * 50 + i)).append(";Йогин").append((char) ('а' + i))
                .append(";Ай;;М;02.01.1981;;;Сынақ;Астана;;").append(i % 2 == 0 ? "қаз" : "рус").append(";;;\n"));
        take(Map.of("members.csv", rows.toString().getBytes(StandardCharsets.UTF_8)));
        return this;
    }

    private void take(Map<String, byte[]> files) {
        long batch = api.upload("intakes/" + intake + "/imports", "files", files).created();
        api.post("imports/" + batch + "/confirmation", Map.of()).ok();
    }

    public KindCourse plan() {
        api.post("intakes/" + intake + "/groups", null).ok();
        api.post("intakes/" + intake + "/timetable", null).ok();
        api.put("intakes/" + intake + "/timetable/publication", null).ok();
        return this;
    }

    /** Everybody comes to every lesson. */
    public void live() {
        List<JsonObject> lessons = api.get("intakes/" + intake + "/timetable").ok().object().getJsonArray("lessons").getValuesAs(JsonObject.class);
        for (JsonObject lesson : lessons) {
            move(OffsetDateTime.parse(lesson.getString("ends")).toInstant());
            for (JsonObject hour : lesson.getJsonArray("hours").getValuesAs(JsonObject.class)) {
                api.post("hours/" + hour.getInt("id") + "/roll/all-present", null).ok();
                api.put("hours/" + hour.getInt("id") + "/closing", null).ok();
            }
        }
    }

    /** The evening after the last day. */
    public void complete() {
        move(firstDay.plusDays(sort.daysBetween + 1L).atTime(1, 0).atZone(ZONE).toInstant());
        api.post("intakes/" + intake + "/completion", null).ok();
    }

    public List<JsonObject> completions() {
        return api.get("intakes/" + intake + "/completions").ok().rows();
    }

    public long intake() {
        return intake;
    }

    public long programme() {
        return programme;
    }

    public long resort() {
        return resort;
    }

    public LocalDate firstDay() {
        return firstDay;
    }

    /** The enrolments of its people, by name. */
    public List<Long> enrolments() {
        return completions().stream().map(each -> (long) each.getInt("enrolment")).toList();
    }

    /** A sound number for a man born on 2 January 1981, another one for each person. */
    private static String iin(int person) {
        int sound = -1;
        for (int serial = 0; serial < 10_000; serial++) {
            for (char control = '0'; control <= '9'; control++) {
                String iin = "8101023" + String.format("%04d", serial) + control;
                if (Iin.flaw(iin) == Iin.Flaw.SOUND && ++sound == person) {
                    return iin;
                }
            }
        }
        throw new IllegalStateException("no number is left");
    }

    /** The clock goes to that moment; closing the course brings it back. */
    public void move(Instant wanted) {
        Duration by = Duration.between(Instant.parse(api.get("clock").ok().object().getString("now")), wanted);
        api.post("clock/movement?wait=true", Map.of("by", by.toString())).ok();
        ahead = ahead.plus(by);
    }

    @Override
    public void close() {
        if (!ahead.isZero()) {
            api.post("clock/movement?wait=true", Map.of("by", ahead.negated().toString())).ok();
        }
    }
}
