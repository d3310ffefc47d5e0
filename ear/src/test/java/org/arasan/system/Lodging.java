package org.arasan.system;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.arasan.launch.Api;
import org.arasan.member.Iin;

/** A small resort with an intake, its rooms and its guests entered as an office does. */
public final class Lodging {

    private static final String ROOMS = "Корпус;Этаж;Номер;Категория;Мест;Доступный;Лифт\r\n";
    private static final String MEMBERS = "ИИН;Фамилия;Имя;Отчество;Пол;Дата рождения;Телефон;E-mail;Профсоюз;Регион;Должность;Язык;"
            + "Путёвка;Проживание с;Особые потребности\r\n";

    private static final Set<Integer> CLAIMED = ConcurrentHashMap.newKeySet();

    private final Api api;
    private final int series;
    private final LocalDate born;
    private final List<String> rows = new ArrayList<>();
    private final Map<Integer, Integer> members = new HashMap<>();
    private final long resort;
    private final long intake;

    /** @param series tells the guests of this lodging (at most 99) from those of other tests; where one has it already, the next is taken */
    public Lodging(Api api, String resortName, int series, LocalDate firstDay) {
        this.api = api;
        this.series = claimed(series);
        this.born = LocalDate.of(1980, 1, 3).plusDays(this.series / 100);
        resort = api.post("resorts", Map.of("name", resortName + " " + this.series, "zone", "Asia/Almaty")).created();
        int programme = api.get("programmes").ok().rows().get(0).getInt("id");
        intake = api.post("intakes", Map.of("programme", programme, "resort", resort, "firstDay", firstDay.toString())).created();
    }

    private static int claimed(int wanted) {
        int series = wanted;
        while (!CLAIMED.add(series)) {
            series += 100;
        }
        return series;
    }

    /** Adds a guest, {@code М} or {@code Ж}; the need as offices write it. */
    public Lodging guest(String sex, String need) {
        int number = rows.size() + 1;
        String iin = iin(sex, number);
        rows.add(iin + ";Сейіт" + "абвгдежзик".charAt(number % 10) + ";Ай;;" + sex + ";"
                + new Iin(iin).born().format(DateTimeFormatter.ofPattern("dd.MM.yyyy")) + ";;;Культура, спорт;Алматы;"
                + "профорг;қаз;ТЕСТ-" + series + "-" + number + ";;" + need);
        return this;
    }

    /** @param rooms such as {@code 1;1;1101;стандарт;2;да;да} */
    public Lodging enter(String... rooms) {
        take("rooms.csv", ROOMS + String.join("\r\n", rooms) + "\r\n");
        take("members.csv", MEMBERS + String.join("\r\n", rows) + "\r\n");
        IntStream.rangeClosed(1, rows.size()).forEach(number -> members.put(number, stay(number).getJsonObject("guest").getInt("id")));
        return this;
    }

    private void take(String name, String text) {
        long batch = api.upload("intakes/" + intake + "/imports", "files", Map.of(name, text.getBytes(StandardCharsets.UTF_8))).created();
        api.post("imports/" + batch + "/confirmation", Map.of()).ok();
    }

    /** The n-th guest as a member, also without a stay. */
    public int member(int number) {
        return members.get(number);
    }

    /** The number of the n-th guest's voucher. */
    public String voucher(int number) {
        return "ТЕСТ-" + series + "-" + number;
    }

    /** The IIN of the n-th guest. */
    String iin(int number) {
        return rows.get(number - 1).substring(0, 12);
    }

    public long resort() {
        return resort;
    }

    public long intake() {
        return intake;
    }

    /** The stay of the n-th guest entered, from 1. */
    public JsonObject stay(int number) {
        return api.get("stays?intake=" + intake).ok().rows().stream()
                .filter(stay -> stay.getString("voucher").equals(voucher(number))).findFirst().orElseThrow();
    }

    public int id(int number) {
        return stay(number).getInt("id");
    }

    /** The beds that fit the n-th guest, best first. */
    public List<JsonObject> fitting(int number) {
        return api.get("stays/" + id(number) + "/fitting-beds").ok().rows();
    }

    private String iin(String sex, int number) {
        for (LocalDate day = born;; day = day.plusYears(1)) { // of some numbers none is sound
            String digits = day.format(DateTimeFormatter.ofPattern("yyMMdd")) + (sex.equals("М") ? 3 : 4)
                    + String.format("%04d", series % 100 * 100 + number);
            for (char control = '0'; control <= '9'; control++) {
                if (Iin.flaw(digits + control) == Iin.Flaw.SOUND) {
                    return digits + control;
                }
            }
        }
    }
}
