package org.arasan.openapi;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.arasan.launch.Api;

/** What examples of treatments need: two cabinets of the household, open all day, and what is given there. */
final class CureProps {

    private static final String VENUES = "Помещение;Вид;Мест\nУқалау бөлмесі;процедуры;4\nТұз бөлмесі;процедуры;12\n";
    private static final String TREATMENTS = "Процедура;Минут;Подготовка места, минут;Помещение;Нагрузка;На курс;Не ранее дня;Не позднее дня;"
            + "Отдых после, минут\nУқалау;15;5;Уқалау бөлмесі;активная;5;3;9;30\nТұз бөлмесі;30;0;Тұз бөлмесі;пассивная;5;2;10;0\n";

    static final Map<String, Function<Stage, Object>> ALL = Map.of(
            "new.cure", CureProps::enter,
            "new.cabinet", stage -> of(stage, "cabinets", "Уқалау бөлмесі"),
            "new.massage", stage -> of(stage, "treatments", "Уқалау"),
            "new.salt", stage -> of(stage, "treatments", "Тұз бөлмесі"));

    private CureProps() {
    }

    private static Object enter(Stage stage) {
        Api admin = stage.admin();
        long batch = admin.upload("intakes/" + stage.get("new.house.intake") + "/imports", "files", Map.of(
                "venues.csv", VENUES.getBytes(StandardCharsets.UTF_8), "treatments.csv", TREATMENTS.getBytes(StandardCharsets.UTF_8))).created();
        admin.post("imports/" + batch + "/confirmation", Map.of()).ok();
        admin.get("resorts/" + stage.get("new.resort") + "/cabinets").ok().rows().forEach(cabinet ->
                admin.put("cabinets/" + cabinet.getInt("id") + "/hours", Map.of("hours", List.of(Map.of("from", "09:00", "until", "18:00")))).ok());
        return stage.get("new.resort");
    }

    private static Object of(Stage stage, String list, String name) {
        List<JsonObject> rows = stage.admin().get("resorts/" + stage.get("new.cure") + "/" + list).ok().rows();
        return rows.stream().filter(each -> each.getString("name").equals(name)).findFirst().orElseThrow().getInt("id");
    }
}
