package org.arasan.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.arasan.launch.Api.Answer;
import org.junit.jupiter.api.Test;

/** Places are given exactly to the last one, whoever comes at the same second, and to nobody past those who wait. */
@WholeSystem
class PlacesIT {

    @Test
    void twoHundredAtOnceFillThreeQuotasExactlyAndWaitInTheirOrder(House house) throws Exception {
        SignUps event = new SignUps(house, 5).byDay().open(60, Map.of("quotas", List.of(
                Map.of("union", SignUps.UNIONS.get(0), "most", 15), Map.of("sex", "FEMALE", "least", 25), Map.of("oldest", 35, "most", 0))));
        String link = event.link("APPLICATION");
        List<Map<String, Object>> forms = SignUps.forms(190, 1975);
        forms.addAll(SignUps.forms(10, 1999));
        List<Answer> answers = SignUps.together(16, forms.stream().<Callable<Answer>>map(form -> () -> event.join(link, form)).toList());

        assertEquals(Set.of(201), answers.stream().map(Answer::status).collect(Collectors.toSet()));
        List<JsonObject> all = event.applications("");
        assertEquals(200, all.size(), "none lost, none twice");
        List<JsonObject> seated = all.stream().filter(each -> each.getString("state").equals("ACCEPTED")).toList();
        assertEquals(60, seated.size());
        assertEquals(60, event.admission().getInt("taken"));
        assertEquals(60, seated.stream().map(each -> each.getInt("enrolment")).distinct().count());
        assertTrue(seated.stream().filter(each -> each.getString("union").equals(SignUps.UNIONS.get(0))).count() <= 15);
        assertTrue(seated.stream().filter(each -> each.getString("sex").equals("FEMALE")).count() >= 25);
        assertTrue(seated.stream().allMatch(each -> each.getInt("age") > 35));
        assertEquals(IntStream.rangeClosed(1, 200).boxed().toList(), all.stream().map(each -> each.getInt("turn")).toList());
        assertNobodyWasOvertaken(all);
    }

    /** Of two who are alike in all that quotas look at, the one who came first has the place. */
    private static void assertNobodyWasOvertaken(List<JsonObject> all) {
        all.stream().filter(each -> each.getInt("age") > 35)
                .collect(Collectors.groupingBy(each -> each.getString("union") + each.getString("sex"))).values().forEach(alike -> {
                    List<String> states = alike.stream().map(each -> each.getString("state")).toList();
                    assertEquals(states.stream().sorted().toList(), states);
                });
    }

    @Test
    void aKeptPlaceGoesToItsOwnUntilItIsReleasedAndThenToWhoeverWaitsLongest(House house) {
        SignUps event = new SignUps(house, 5).byDay().open(2, Map.of("quotas", List.of(Map.of("sex", "FEMALE", "least", 1))));
        String link = event.link("APPLICATION");
        event.join(link, SignUps.form("MALE", 1980, SignUps.UNIONS.get(1))).ok();
        Map<String, Object> second = SignUps.form("MALE", 1980, SignUps.UNIONS.get(1));
        Map<String, Object> third = SignUps.form("MALE", 1980, SignUps.UNIONS.get(1));
        assertEquals("WAITING", event.join(link, second).ok().object().getString("state"));
        assertEquals(1, event.join(link, third).ok().object().getInt("before"));
        assertEquals(1, event.admission().getInt("kept"));

        event.open(2, Map.of("quotas", List.of()));

        assertEquals("ACCEPTED", event.state(second));
        assertEquals("WAITING", event.state(third));
    }

    @Test
    void whoStaysOvernightWaitsForABedOnTheListOfStays(House house) throws SQLException {
        SignUps stay = new SignUps(house, 5).open(1, Map.of());
        Map<String, Object> form = SignUps.form("FEMALE", 1980, SignUps.UNIONS.get(0));
        stay.join(stay.link("APPLICATION"), form).ok();
        assertEquals(List.of("REQUESTED"), stays(house, stay.intake()));
        assertFalse(stay.applications("").get(0).containsKey("enrolment"));
        house.anybody().put("followed-applications/" + form.get("key") + "/withdrawal", null).ok();
        assertEquals(List.of("CANCELLED"), stays(house, stay.intake()));
        assertEquals(0, stay.admission().getInt("taken"));
    }

    private static List<String> stays(House house, long intake) throws SQLException {
        try (Connection database = house.connect(); Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery("select state from stay where intake_id = " + intake)) {
            List<String> states = new ArrayList<>();
            while (rows.next()) {
                states.add(rows.getString(1));
            }
            return states;
        }
    }

    @Test
    void whatWasNeverAcceptedGoesWhenItsTimeIsOver(House house) {
        SignUps event = new SignUps(house, 1).byDay().open(1, Map.of());
        String link = event.link("APPLICATION");
        Map<String, Object> seated = SignUps.form("MALE", 1980, SignUps.UNIONS.get(0));
        Map<String, Object> waiting = SignUps.form("MALE", 1980, SignUps.UNIONS.get(0));
        event.join(link, seated).ok();
        event.join(link, waiting).ok();
        move(house, "PT1200H");
        try {
            house.administrator().post("agenda/privacy.keep/house/run?wait=true", null);
            assertEquals(1, event.applications("").size());
            assertEquals(404, house.anybody().get("followed-applications/" + waiting.get("key")).status());
        } finally {
            move(house, "PT-1200H");
        }
    }

    private static void move(House house, String by) {
        house.administrator().post("clock/movement?wait=true", Map.of("by", by)).ok();
    }
}
