package org.arasan.system;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import org.arasan.launch.Api;
import org.arasan.member.Iin;

/**
 * A resort of its own with an intake and one guest in it, entered as an office does.
 *
 * @param member id of the guest, who has that IIN
 */
public record Guests(long resort, long intake, long member, String iin) {

    private static final String HEAD = "ИИН;Фамилия;Имя;Отчество;Пол;Дата рождения;Телефон;E-mail;Профсоюз;Регион;Должность;Язык;Путёвка;"
            + "Проживание с;Особые потребности\r\n";

    /** @param serial tells this guest from those of other tests */
    public static Guests enrolled(House house, String resortName, int serial) {
        Api api = house.administrator();
        long resort = api.post("resorts", Map.of("name", resortName, "zone", "Asia/Almaty")).created();
        int programme = api.get("programmes").ok().rows().get(0).getInt("id");
        long intake = api.post("intakes", Map.of("programme", programme, "resort", resort,
                "firstDay", LocalDate.now().plusDays(30).toString())).created();
        String iin = iin(serial);
        String row = iin + ";Сейітов;Болат;Ерланұлы;М;02.01.1980;+7 701 000 00 0" + serial + ";;Культура, спорт, туризм и информация;Алматы;"
                + "профорг;қаз;ТЕСТ-2026-7000" + serial + ";;\r\n";
        long batch = api.upload("intakes/" + intake + "/imports", "files",
                Map.of("members.csv", (HEAD + row).getBytes(StandardCharsets.UTF_8))).created();
        api.post("imports/" + batch + "/confirmation", Map.of()).ok();
        return new Guests(resort, intake, member(house, iin), iin);
    }

    private static String iin(int serial) {
        for (int tail = 7000 + serial * 100;; tail++) {
            for (char control = '0'; control <= '9'; control++) {
                String iin = "8001023" + tail + control;
                if (Iin.flaw(iin) == Iin.Flaw.SOUND) {
                    return iin;
                }
            }
        }
    }

    private static long member(House house, String iin) {
        try (Connection connection = house.connect();
                PreparedStatement query = connection.prepareStatement("select id from member where iin = ?")) {
            query.setString(1, iin);
            try (ResultSet found = query.executeQuery()) {
                found.next();
                return found.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
