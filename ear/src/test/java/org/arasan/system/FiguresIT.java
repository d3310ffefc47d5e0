package org.arasan.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.arasan.launch.Api;
import org.junit.jupiter.api.Test;

/** Anonymous figures are there for anybody once they are switched on, and tell of nobody who is one of few. */
@WholeSystem
class FiguresIT {

    private static final int YEAR = LocalDate.now().getYear() - 3;

    @Test
    void figuresAreOffUntilSomebodyOfTheWholeHouseSwitchesThemOn(House house) {
        publish(house, false);
        assertEquals(404, house.anybody().get("figures").status());
        assertEquals(404, new Visitor(house).open("/figures").statusCode());
        publish(house, true);
        assertEquals(200, house.anybody().get("figures").status());
        assertEquals(200, new Visitor(house).open("/figures").statusCode());
        publish(house, false);
        assertEquals(404, house.anybody().get("figures").status(), "switched off at once, whatever was counted before");
    }

    @Test
    void onlyTheWholeHouseDecides(House house) {
        long resort = house.administrator().post("resorts", Map.of("name", "Жабық " + System.nanoTime(), "zone", "Asia/Almaty")).created();
        Api confined = Answers.colleague(house, "figures-desk@test.arasan.example", "administrator", resort);
        assertEquals(403, confined.put("figure-rule", Map.of("youthUntil", 35, "published", true)).status());
        assertEquals(401, house.anybody().put("figure-rule", Map.of("youthUntil", 35, "published", true)).status());
        assertEquals("report.youth-outside", house.administrator().put("figure-rule", Map.of("youthUntil", 99, "published", false)).code());
    }

    @Test
    void aNumberOfFewPeopleAndASecondOneAreLeftOut(House house) throws SQLException {
        String name = "Ашық-" + System.nanoTime();
        try (Connection database = house.connect()) {
            long resort = house.administrator().post("resorts", Map.of("name", name, "zone", "Asia/Almaty")).created();
            Schooling school = new Schooling(database, resort, Schooling.programme(database, name + " EN", name + " RU"));
            List<Long> many = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                many.add(school.member(name + " көп", name, "FEMALE", LocalDate.of(1982, 6, 1).plusDays(i)));
            }
            long few = school.member(name + " аз", name, "FEMALE", LocalDate.of(1982, 8, 1));
            many.add(few);
            school.finish(school.course(LocalDate.of(YEAR, 3, 1)), many);
        }
        publish(house, true);
        JsonObject figures = house.anybody().get("figures").ok().object();
        assertEquals(13, line(figures, "PROGRAMME", name + " EN").getJsonObject("sum").getInt("trained"));
        assertEquals(130, line(figures, "REGION", name).getJsonObject("sum").getInt("hours"));
        JsonObject hidden = line(figures, "SECTOR", name + " аз");
        assertFalse(hidden.getJsonObject("sum").containsKey("trained"), hidden::toString);
        assertTrue(hidden.getJsonArray("years").getValuesAs(JsonObject.class).stream().filter(each -> each.getInt("year") == YEAR)
                .noneMatch(each -> each.containsKey("trained")), hidden::toString);
        long shutInYear = table(figures, "SECTOR").stream().filter(line -> line.getJsonArray("years").getValuesAs(JsonObject.class).stream()
                .anyMatch(each -> each.getInt("year") == YEAR && !each.containsKey("trained"))).count();
        assertTrue(shutInYear > 1, "never one alone");
        figures.getJsonArray("tables").getValuesAs(JsonObject.class).forEach(table -> table.getJsonArray("lines").getValuesAs(JsonObject.class)
                .forEach(line -> line.getJsonArray("years").getValuesAs(JsonObject.class).forEach(each ->
                        assertFalse(each.getInt("trained", 0) > 0 && each.getInt("trained", 0) < 5, line::toString))));
        publish(house, false);
    }

    private static JsonObject line(JsonObject figures, String topic, String name) {
        return table(figures, topic).stream().filter(each -> each.getString("name").equals(name)).findFirst().orElseThrow();
    }

    private static List<JsonObject> table(JsonObject figures, String topic) {
        return figures.getJsonArray("tables").getValuesAs(JsonObject.class).stream().filter(each -> each.getString("topic").equals(topic))
                .findFirst().orElseThrow().getJsonArray("lines").getValuesAs(JsonObject.class);
    }

    private static void publish(House house, boolean open) {
        house.administrator().put("figure-rule", Map.of("youthUntil", 35, "published", open)).ok();
    }
}
