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

/** Two mornings of the sixth kind, from the programme to the certificates. Its people go home in the evening. */
final class YogaCourse implements AutoCloseable {

    private static final ZoneId ZONE = ZoneId.of("Asia/Almaty");
    private static final AtomicInteger OPENED = new AtomicInteger();
    private static final String VENUES = "Помещение;Вид;Мест\nЗал;занятия;30\n";
    private static final String TRAINERS = "Преподаватель;Языки;Темы;Дни\nАсана;қаз, рус;1, 2;1-2\n";
    private static final String CURRICULUM = "День;№ темы;Тема;Академических часов;Форма\n1;1;Дыхание;1;практикум\n2;2;Равновесие;1;практикум\n";
    private static final String MEMBERS = "ИИН;Фамилия;Имя;Отчество;Пол;Дата рождения;Телефон;E-mail;Профсоюз;Регион;Должность;Язык;"
            + "Путёвка;Проживание с;Особые потребности\n";

    private final Api api;
    private final int number = OPENED.incrementAndGet();
    private final LocalDate firstDay = LocalDate.now(ZONE).plusDays(3);
    private final long programme;
    private final long resort;
    private long intake;
    private Duration ahead = Duration.ZERO;

    /** Founds a programme of it and enters a house for it. */
    YogaCourse(Api api) {
        this.api = api;
        programme = api.post("programmes", Map.of("kind", "yoga", "titles", Map.of("RU", "Йога в обед", "KK", "Түскі йога"),
                "details", Map.of("style", "hatha"))).created();
        resort = api.post("resorts", Map.of("name", "Йога үйі " + number, "zone", ZONE.getId())).created();
    }

    /** Without what the kind asks. */
    Answer refusedOpening() {
        return api.post("intakes", opening(Map.of()));
    }

    YogaCourse open() {
        intake = api.post("intakes", opening(Map.of("mats", "14"))).created();
        Map<String, byte[]> files = new LinkedHashMap<>();
        Map.of("venues.csv", VENUES, "trainers.csv", TRAINERS, "curriculum.csv", CURRICULUM)
                .forEach((name, text) -> files.put(name, text.getBytes(StandardCharsets.UTF_8)));
        take(files);
        return this;
    }

    private Map<String, Object> opening(Map<String, Object> details) {
        return Map.of("programme", programme, "resort", resort, "firstDay", firstDay.toString(), "details", details);
    }

    /** So many people come in by list. */
    YogaCourse people(int count) {
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

    YogaCourse plan() {
        api.post("intakes/" + intake + "/groups", null).ok();
        api.post("intakes/" + intake + "/timetable", null).ok();
        api.put("intakes/" + intake + "/timetable/publication", null).ok();
        return this;
    }

    /** Everybody comes to every lesson. */
    void live() {
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
    void complete() {
        move(firstDay.plusDays(2).atTime(1, 0).atZone(ZONE).toInstant());
        api.post("intakes/" + intake + "/completion", null).ok();
    }

    List<JsonObject> completions() {
        return api.get("intakes/" + intake + "/completions").ok().rows();
    }

    long intake() {
        return intake;
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

    private void move(Instant wanted) {
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
