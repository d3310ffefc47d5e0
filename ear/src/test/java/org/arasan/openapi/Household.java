package org.arasan.openapi;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.arasan.launch.Api;
import org.arasan.member.Iin;

/** A small resort with four rooms of two beds, an intake from tomorrow on, and six guests in it, five of whom have a bed. */
final class Household {

    private static final AtomicInteger SERIAL = new AtomicInteger();
    private static final List<String> NAMES = List.of("Қасымова;Айжан;Ермекқызы", "Омарова;Гүлнар;Серікқызы", "Ахметова;Дана;Болатқызы",
            "Жұмабаева;Әсел;Нұрланқызы", "Ибраева;Мадина;Қайратқызы", "Сүлейменова;Ақбота;Талғатқызы");
    private static final String ROOMS = """
            Корпус;Этаж;Номер;Категория;Мест;Доступный;Лифт
            1;1;101;стандарт;2;да;да
            1;1;102;стандарт;2;нет;да
            1;2;201;стандарт;2;нет;да
            1;2;202;люкс;2;нет;да
            """;
    private static final String HEAD = "ИИН;Фамилия;Имя;Отчество;Пол;Дата рождения;Телефон;E-mail;Профсоюз;Регион;Должность;Язык;Путёвка;"
            + "Проживание с;Особые потребности\n";

    private final Api api;
    private final LocalDate firstDay;
    private final long resort;
    private final long intake;
    private final List<JsonObject> stays;

    Household(Api api, LocalDate firstDay, int programme) {
        this.api = api;
        this.firstDay = firstDay;
        int number = SERIAL.incrementAndGet();
        resort = api.post("resorts", Map.of("name", "Алтын-Арасан " + number, "zone", "Asia/Almaty")).created();
        intake = api.post("intakes", Map.of("programme", programme, "resort", resort, "firstDay", firstDay.toString())).created();
        StringBuilder members = new StringBuilder(HEAD);
        for (int i = 0; i < NAMES.size(); i++) {
            members.append(iin("8103054", number * NAMES.size() + i)).append(';').append(NAMES.get(i)).append(";Ж;05.03.1981;;;Білім және ғылым;"
                    + "Алматы;мұғалім;қаз;ҮЛ-").append(number).append('-').append(i + 1).append(";;\n");
        }
        long batch = api.upload("intakes/" + intake + "/imports", "files", Map.of("rooms.csv", ROOMS.getBytes(StandardCharsets.UTF_8),
                "members.csv", members.toString().getBytes(StandardCharsets.UTF_8))).created();
        api.post("imports/" + batch + "/confirmation", Map.of()).ok();
        List<JsonObject> unplaced = new ArrayList<>(api.get("stays?intake=" + intake).ok().rows());
        JsonObject free = unplaced.get(unplaced.size() - 1);
        api.put("stays/" + free.getInt("id") + "/cancellation", Map.of("why", "Жұмысқа шақырылды")).ok();
        api.post("intakes/" + intake + "/room-plan", null).ok();
        stays = new ArrayList<>(api.get("stays?intake=" + intake).ok().rows().stream().filter(each -> each.containsKey("bed")).toList());
        stays.add(free);
    }

    long resort() {
        return resort;
    }

    long intake() {
        return intake;
    }

    LocalDate firstDay() {
        return firstDay;
    }

    /** The n-th stay that has a bed, from 1. */
    JsonObject stay(int number) {
        return stays.get(number - 1);
    }

    /** A stay that was cancelled; its guest and its voucher are free. */
    JsonObject free() {
        return stays.get(stays.size() - 1);
    }

    /** A bed that suits the first stay and is free. */
    long freeBed() {
        return api.get("stays/" + stay(1).getInt("id") + "/fitting-beds").ok().rows().get(0).getJsonObject("bed").getInt("id");
    }

    /** The sound number of another woman for each {@code person}; nobody who lives in a household has it. */
    static String iin(int person) {
        return iin("7903054", person);
    }

    private static String iin(String born, int person) {
        int sound = -1;
        for (int serial = 0; serial < 10_000; serial++) {
            for (char control = '0'; control <= '9'; control++) {
                String iin = born + String.format("%04d", serial) + control;
                if (Iin.flaw(iin) == Iin.Flaw.SOUND && ++sound == person) {
                    return iin;
                }
            }
        }
        throw new IllegalStateException("no number is left");
    }
}
