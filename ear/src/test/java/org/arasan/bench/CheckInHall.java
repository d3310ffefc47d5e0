package org.arasan.bench;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.arasan.launch.Api;
import org.arasan.launch.Database;
import org.arasan.system.UnionOffices;

/** A hall with one group of many and a phone for each, signed in; and the lesson that they are to check in to. */
record CheckInHall(Api api, JsonObject lesson, List<PageClient> phones) {

    private static final String PASSWORD = "Салқын таңда 2026";

    /** A group as large as it takes; no house would form one, so the database is told to. */
    static CheckInHall open(Api api, String address, Database database, int people) throws Exception {
        long resort = api.post("resorts", Map.of("name", "Зал", "zone", "Asia/Almaty")).created();
        try (Connection connection = database.connect()) {
            connection.createStatement().executeUpdate("update resort set group_size = " + people + " where id = " + resort);
        }
        int programme = api.get("programmes").ok().rows().get(0).getInt("id");
        long intake = api.post("intakes", Map.of("programme", programme, "resort", resort, "firstDay", LocalDate.now().plusDays(3).toString())).created();
        long batch = api.upload("intakes/" + intake + "/imports", "files", files(people)).created();
        api.post("imports/" + batch + "/confirmation", Map.of()).ok();
        api.post("intakes/" + intake + "/groups", null).ok();
        api.post("intakes/" + intake + "/timetable", null).ok();
        api.put("intakes/" + intake + "/timetable/publication", null).ok();
        List<PageClient> phones = new ArrayList<>();
        for (JsonObject slip : api.post("intakes/" + intake + "/sign-in-slips", null).ok().rows()) {
            api.post("passwords", Map.of("login", slip.getString("login"), "code", slip.getString("code"), "password", PASSWORD)).ok();
            phones.add(PageClient.signedIn(address, slip.getString("login"), PASSWORD));
        }
        JsonObject lesson = api.get("intakes/" + intake + "/timetable").ok().object().getJsonArray("lessons").getJsonObject(0);
        return new CheckInHall(api, lesson, phones);
    }

    /** The id of one of the lesson's academic hours. */
    int hour(int which) {
        return lesson.getJsonArray("hours").getJsonObject(which).getInt("id");
    }

    /** Sets the house's clock to two minutes into that hour. */
    void attend(int which) {
        String starts = lesson.getJsonArray("hours").getJsonObject(which).getString("starts");
        Instant wanted = OffsetDateTime.parse(starts).toInstant().plus(Duration.ofMinutes(2));
        api.put("clock?wait=true", Map.of("now", wanted.toString())).ok();
    }

    /** What the address of the code that the screen shows now ends with. */
    String code(int which) {
        String address = api.get("hours/" + hour(which) + "/check-in").ok().object().getJsonObject("code").getString("address");
        return address.substring(address.indexOf("/c/") + 1);
    }

    /** How many stand on the roll as marked by the QR code. */
    long marked(int which) {
        return api.get("hours/" + hour(which) + "/roll").ok().object().getJsonArray("people").getValuesAs(JsonObject.class).stream()
                .filter(each -> each.getString("markedBy", "").equals("QR")).count();
    }

    private static Map<String, byte[]> files(int people) {
        StringBuilder members = new StringBuilder("ИИН;Фамилия;Имя;Отчество;Пол;Дата рождения;Телефон;E-mail;Профсоюз;Регион;Должность;Язык;"
                + "Путёвка;Проживание с;Особые потребности\n");
        IntStream.range(0, people).forEach(i -> members.append(UnionOffices.iin(i))
                .append(";Залов;Арман;;М;12.03.1985;;;Зал;Астана;;қаз;ЗЛ-").append(i).append(";;\n"));
        Map<String, byte[]> files = new LinkedHashMap<>();
        Map.of("venues.csv", "Помещение;Вид;Мест\nЗал;занятия;" + people + "\n",
                "trainers.csv", "Преподаватель;Языки;Темы;Дни\nАйша;қаз;1, 2, 3, 4, 5;1-10\n",
                "curriculum.csv", "День;№ темы;Тема;Академических часов;Форма\n2;1;Бірінші;2;лекция\n3;2;Екінші;2;лекция\n5;3;Үшінші;2;лекция\n"
                        + "6;4;Төртінші;2;лекция\n8;5;Бесінші;2;лекция\n", "members.csv", members.toString())
                .forEach((name, text) -> files.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return files;
    }
}
