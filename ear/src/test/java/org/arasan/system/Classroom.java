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
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.arasan.launch.Api;

/** A small intake of its own for a test: six people who learn in Kazakh, four in Russian, two trainers, two rooms, two hours a topic. */
public final class Classroom implements AutoCloseable {

    private static final ZoneId ZONE = ZoneId.of("Asia/Almaty");
    private static final int PEOPLE = 10;
    private static final AtomicInteger OPENED = new AtomicInteger();
    private static final String TRAINERS = """
            Преподаватель;Языки;Темы;Дни
            Айша;қаз, рус;1, 2, 3, 4, 5;1-10
            Борис;қаз, рус;1, 2, 3, 4, 5;1-10
            """;
    private static final String VENUES = """
            Помещение;Вид;Мест
            Класс 1;занятия;30
            Класс 2;занятия;30
            """;
    private static final String CURRICULUM = """
            День;№ темы;Тема;Академических часов;Форма
            2;1;Создание и развитие профсоюзной организации;2;лекция
            3;2;Трудовое и профсоюзное законодательство;2;лекция
            5;3;Практика ведения переговоров и разрешения конфликтов;2;тренинг
            6;4;Расследование несчастных случаев на производстве;2;практикум
            8;5;Социальное партнёрство, охрана труда и итоговое тестирование;2;семинар
            """;

    private final House house;
    private final Api api;
    private final int number = OPENED.incrementAndGet();
    private final LocalDate firstDay;
    private final long programme;
    private final long resort;
    private final long intake;
    private Duration ahead = Duration.ZERO;

    /** Where and when its intake begins. */
    private record Beginning(ZoneId zone, LocalDate day) {
    }

    public Classroom(House house) {
        this(house, ZONE, LocalDate.now(ZONE).plusDays(3));
    }

    /** One where the clocks are those of that zone, whose first topic is taught on the day after the first. */
    Classroom(House house, ZoneId zone, LocalDate firstDay) {
        this(house, house.administrator().get("programmes").ok().rows().get(0).getInt("id"), CURRICULUM, new Beginning(zone, firstDay));
    }

    /** One that teaches the newest edition of that programme's core. */
    public Classroom(House house, OwnProgramme programme) {
        this(house, programme.id(), null, new Beginning(ZONE, LocalDate.now(ZONE).plusDays(3)));
    }

    private Classroom(House house, long programme, String curriculum, Beginning begins) {
        this.house = house;
        this.programme = programme;
        this.firstDay = begins.day();
        api = house.administrator();
        resort = api.post("resorts", Map.of("name", "Сынып " + number, "zone", begins.zone().getId())).created();
        intake = api.post("intakes", Map.of("programme", programme, "resort", resort, "firstDay", firstDay.toString())).created();
        Map<String, byte[]> files = new LinkedHashMap<>();
        Map.of("venues.csv", VENUES, "trainers.csv", TRAINERS, "members.csv", members())
                .forEach((name, text) -> files.put(name, text.getBytes(StandardCharsets.UTF_8)));
        if (curriculum != null) {
            files.put("curriculum.csv", curriculum.getBytes(StandardCharsets.UTF_8));
        }
        long batch = api.upload("intakes/" + intake + "/imports", "files", files).created();
        api.post("imports/" + batch + "/confirmation", Map.of()).ok();
    }

    /** With groups and a draft. */
    public Classroom laidOut() {
        api.post("intakes/" + intake + "/groups", null).ok();
        api.post("intakes/" + intake + "/timetable", null).ok();
        return this;
    }

    /** With a timetable that everybody sees. */
    public Classroom published() {
        laidOut();
        api.put("intakes/" + intake + "/timetable/publication", null).ok();
        return this;
    }

    public long intake() {
        return intake;
    }

    /** The five topics of its curriculum, as a trainer's entry names what they teach. */
    public List<Map<String, Number>> topics() {
        return IntStream.rangeClosed(1, 5).mapToObj(each -> Map.<String, Number>of("programme", programme, "number", each)).toList();
    }

    public long resort() {
        return resort;
    }

    LocalDate firstDay() {
        return firstDay;
    }

    /** In the order of time. */
    public List<JsonObject> lessons() {
        return api.get("intakes/" + intake + "/timetable").ok().object().getJsonArray("lessons").getValuesAs(JsonObject.class);
    }

    /** The id of the first academic hour of a lesson. */
    public static int firstHour(JsonObject lesson) {
        return lesson.getJsonArray("hours").getJsonObject(0).getInt("id");
    }

    /** Somebody who has signed in as the trainer of that lesson. */
    Api trainerOf(JsonObject lesson) {
        return api.as(emailOfTrainer(lesson), House.PASSWORD);
    }

    /** The e-mail by which somebody may sign in as the trainer of that lesson, with the password of the house. */
    public String emailOfTrainer(JsonObject lesson) {
        String name = "t" + lesson.getInt("id");
        colleague(name);
        api.put("trainers/" + lesson.getJsonObject("trainer").getInt("id") + "/account", Map.of("email", email(name))).ok();
        return email(name);
    }

    /** A colleague with the trainer's role, who gives no lesson. */
    Api colleague(String name) {
        String token = api.post("accounts", Map.of("email", email(name), "name", name, "role", "trainer", "resort", resort)).ok()
                .object().getString("token");
        api.post("passwords", Map.of("token", token, "password", House.PASSWORD)).ok();
        return api.as(email(name), House.PASSWORD);
    }

    /** Everybody on the roll of an academic hour, signed in. */
    List<Api> members(int hour) {
        int people = people(hour).size();
        return IntStream.range(0, people).mapToObj(each -> member(hour, each)).toList();
    }

    /** Somebody on the roll of an academic hour, signed in. */
    public Api member(int hour, int place) {
        return api.as(loginOfMember(hour, place), House.PASSWORD);
    }

    /** The login of somebody on the roll of an academic hour; their password is that of the house. */
    public String loginOfMember(int hour, int place) {
        return login(people(hour).get(place).getInt("enrolment"));
    }

    /** The member of that enrolment, signed in. */
    Api memberOf(int enrolment) {
        return api.as(login(enrolment), House.PASSWORD);
    }

    private String login(int enrolment) {
        JsonObject stay = api.get("stays?intake=" + intake).ok().rows().stream()
                .filter(row -> row.getInt("enrolment") == enrolment).findFirst().orElseThrow();
        JsonObject slip = api.post("stays/" + stay.getInt("id") + "/sign-in-slip", null).ok().object();
        api.post("passwords", Map.of("login", slip.getString("login"), "code", slip.getString("code"), "password", House.PASSWORD)).ok();
        return slip.getString("login");
    }

    private List<JsonObject> people(int hour) {
        return api.get("hours/" + hour + "/roll").ok().object().getJsonArray("people").getValuesAs(JsonObject.class);
    }

    /** One of its members, signed in by a slip of the desk. */
    Api member(int person) {
        JsonObject stay = api.get("stays?intake=" + intake).ok().rows().get(person);
        JsonObject slip = api.post("stays/" + stay.getInt("id") + "/sign-in-slip", null).ok().object();
        api.with(null).post("passwords", Map.of("login", slip.getString("login"), "code", slip.getString("code"), "password", House.PASSWORD)).ok();
        return api.as(slip.getString("login"), House.PASSWORD);
    }

    /** The addresses of all its members. */
    Set<String> emails() {
        return IntStream.range(0, PEOPLE).mapToObj(this::emailOf).collect(Collectors.toSet());
    }

    /** The addresses of those on the roll of that lesson. */
    Set<String> emails(JsonObject lesson) {
        return new TreeSet<>(emailsOf(firstHour(lesson)));
    }

    /** The same, in the order of the roll of that hour. */
    List<String> emailsOf(int hour) {
        Map<Integer, String> vouchers = api.get("stays?intake=" + intake).ok().rows().stream()
                .collect(Collectors.toMap(each -> each.getInt("enrolment"), each -> each.getString("voucher")));
        return people(hour).stream().map(each -> vouchers.get(each.getInt("enrolment"))).map(each -> emailOf(Integer.parseInt(each.replaceFirst(".*-", "")))).toList();
    }

    private String emailOf(int person) {
        return "m" + person + "." + number + "@classroom.arasan.example";
    }

    String email(String name) {
        return name + "." + number + "@classroom.arasan.example";
    }

    /** Moves the house's clock to five minutes after the beginning of the lesson; {@link #close} moves it back. */
    public void attend(JsonObject lesson) {
        Instant wanted = OffsetDateTime.parse(lesson.getString("starts")).toInstant().plus(Duration.ofMinutes(5));
        Instant now = Instant.parse(api.get("clock").ok().object().getString("now"));
        move(Duration.between(now, wanted));
    }

    /** Moves the clock past a lesson from which one person was absent, the enrolment that this gives; all others were there. */
    public int miss(JsonObject lesson) {
        attend(lesson);
        move(Duration.ofMinutes(60));
        int absent = people(firstHour(lesson)).get(0).getInt("enrolment");
        for (JsonObject hour : lesson.getJsonArray("hours").getValuesAs(JsonObject.class)) {
            api.put("hours/" + hour.getInt("id") + "/roll/" + absent, Map.of("mark", "ABSENT")).ok();
            api.post("hours/" + hour.getInt("id") + "/roll/all-present", null).ok();
        }
        move(Duration.ofMinutes(60));
        return absent;
    }

    /** Moves the house's clock by so much; {@link #close} moves it back. */
    void move(Duration by) {
        api.post("clock/movement?wait=true", Map.of("by", by.toString())).ok();
        ahead = ahead.plus(by);
    }

    @Override
    public void close() {
        house.forgetDuties(intake);
        if (!ahead.isZero()) {
            move(ahead.negated());
        }
    }

    private String members() {
        StringBuilder rows = new StringBuilder("ИИН;Фамилия;Имя;Отчество;Пол;Дата рождения;Телефон;E-mail;Профсоюз;Регион;Должность;Язык;"
                + "Путёвка;Проживание с;Особые потребности\n");
        IntStream.range(0, PEOPLE).forEach(i -> rows.append(iin(i)).append(";Қайратов;Арман").append((char) ('а' + i)).append(";;М;01.01.1980;;")
                .append(emailOf(i)).append(";Сынақ;Астана;;").append(i < 6 ? "қаз" : "рус").append(";КЛ-").append(number).append('-').append(i).append(";;\n"));
        return rows.toString();
    }

    /** A sound number for a man born on 1 January 1980; of the serial numbers one in eleven has no control digit. */
    private String iin(int person) {
        int sound = -1;
        for (int serial = 0; serial < 10_000; serial++) {
            String digits = "8001013" + String.format("%04d", serial);
            int control = control(digits);
            if (control < 10 && ++sound == number * 10 + person) {
                return digits + control;
            }
        }
        throw new IllegalStateException("no number is left");
    }

    private static int control(String digits) {
        int sum = weighted(digits, 1);
        return sum == 10 ? weighted(digits, 3) : sum;
    }

    private static int weighted(String digits, int first) {
        return IntStream.range(0, 11).map(i -> (digits.charAt(i) - '0') * ((first - 1 + i) % 11 + 1)).sum() % 11;
    }
}
