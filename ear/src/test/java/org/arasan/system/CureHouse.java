package org.arasan.system;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.arasan.launch.Api;

/** What a house needs for its guests to be treated: two cabinets, open from nine to six, what is given there, and a doctor. */
public final class CureHouse {

    private static final String VENUES = "Помещение;Вид;Мест\nМассаж бөлмесі;процедуры;1\nБалшық бөлмесі;процедуры;2\n";
    private static final String TREATMENTS = "Процедура;Минут;Подготовка места, минут;Помещение;Нагрузка;На курс;Не ранее дня;Не позднее дня;"
            + "Отдых после, минут\nМассаж;15;5;Массаж бөлмесі;активная;5;3;9;30\nБалшық;20;10;Балшық бөлмесі;общая;3;3;9;60\n";

    private CureHouse() {
    }

    /** Enters them; the ids of the kinds by name. */
    public static Map<String, Integer> treatments(Api api, long resort, long intake) {
        long batch = api.upload("intakes/" + intake + "/imports", "files", Map.of("venues.csv", VENUES.getBytes(StandardCharsets.UTF_8),
                "treatments.csv", TREATMENTS.getBytes(StandardCharsets.UTF_8))).created();
        api.post("imports/" + batch + "/confirmation", Map.of()).ok();
        api.get("resorts/" + resort + "/cabinets").ok().rows().forEach(each -> {
            assertTrue(each.getBoolean("noHours"), "the usual rules have no hours for treatments");
            api.put("cabinets/" + each.getInt("id") + "/hours", Map.of("hours", List.of(Map.of("from", "09:00", "until", "18:00")))).ok();
        });
        Map<String, Integer> kinds = new HashMap<>();
        api.get("resorts/" + resort + "/treatments").ok().rows().forEach(each -> kinds.put(each.getString("name"), each.getInt("id")));
        return kinds;
    }

    /** A doctor of the resort, who signs in with that e-mail and {@link House#PASSWORD}. */
    public static Api doctor(House house, String email, long resort) {
        String token = house.administrator().post("accounts", Map.of("email", email, "name", "Дәрігер", "role", "doctor", "language", "EN",
                "resort", resort)).ok().object().getString("token");
        house.anybody().post("passwords", Map.of("token", token, "password", House.PASSWORD)).ok();
        return house.anybody().as(email, House.PASSWORD);
    }

    /** What the guest is prescribed of that kind. */
    static long prescription(Api doctor, String guest, String kind) {
        return doctor.get(guest + "/prescriptions").ok().rows().stream().filter(each -> each.getString("name").equals(kind)).findFirst().orElseThrow()
                .getInt("id");
    }

    static String times(long prescription) {
        return "doctor/prescriptions/" + prescription + "/appointments";
    }
}
