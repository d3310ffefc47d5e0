package org.arasan.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.arasan.launch.Api;
import org.arasan.launch.Api.Answer;
import org.junit.jupiter.api.Test;

/** Many certificates in one go: each member gets exactly one that is valid, and the register has no gap. */
@WholeSystem
class PapersAtOnceIT {

    @Test
    void allThatAreChosenArePrintedAnewInPortionsEachReplacingTheOneBefore(House house) throws SQLException {
        LivedIntake intake = LivedIntake.in(house);
        Map<Integer, String> before = numbers(intake);
        JsonObject run = renew(house, intake, List.copyOf(before.keySet())).ok().object();
        assertTrue(run.getInt("wanted") >= before.size(), run::toString);
        JsonObject over = quiet(house, intake);
        assertEquals(over.getInt("wanted"), over.getInt("printed"));
        assertEquals(100, over.getInt("percent"));
        assertTrue(over.containsKey("endedAt"), over::toString);
        Map<Integer, String> after = numbers(intake);
        assertEquals(before.keySet(), after.keySet());
        Map<String, String> successors = successors(house);
        before.forEach((enrolment, number) -> assertEquals(after.get(enrolment), successors.get(number), "one new paper each, no more"));
        assertNoGap(house);
    }

    @Test
    void twoWhoWishForTheSameAtOnceGetItAllTheSame(House house) throws Exception {
        LivedIntake intake = LivedIntake.in(house);
        List<Integer> chosen = List.copyOf(numbers(intake).keySet());
        ExecutorService desks = Executors.newFixedThreadPool(4);
        try {
            Callable<Answer> wish = () -> renew(house, intake, chosen);
            for (Future<Answer> answer : desks.invokeAll(List.of(wish, wish, wish, wish))) {
                assertEquals(200, answer.get().status(), () -> "wishing");
            }
        } finally {
            desks.shutdown();
        }
        quiet(house, intake);
        assertEquals(chosen.size(), numbers(intake).size());
        try (Connection connection = house.connect(); Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from completion where paper_due is not null")) {
            row.next();
            assertEquals(0, row.getInt(1), "nobody waits");
        }
        assertNoGap(house);
    }

    @Test
    void nobodyIsNoChoice(House house) {
        LivedIntake intake = LivedIntake.in(house);
        assertEquals("completion.nobody-chosen", renew(house, intake, List.of()).code());
        int without = intake.completions().stream().filter(each -> !each.containsKey("certificate")).findFirst().orElseThrow().getInt("enrolment");
        assertEquals("completion.nobody-chosen", renew(house, intake, List.of(without, 2_000_000_000)).code());
        assertEquals("completion.nobody-chosen", house.administrator().post("intakes/" + intake.id() + "/papers", "{}").code());
    }

    @Test
    void anIntakeThatLastsHasNoPapers(House house) {
        try (Classroom classroom = new Classroom(house)) {
            Api api = house.administrator();
            assertEquals("completion.not-over", api.post("intakes/" + classroom.intake() + "/papers", "{\"enrolments\":[1]}").code());
            JsonObject none = api.get("intakes/" + classroom.intake() + "/papers").ok().object();
            assertEquals(0, none.getInt("wanted"));
            assertEquals(100, none.getInt("percent"));
        }
    }

    private static Answer renew(House house, LivedIntake intake, List<Integer> enrolments) {
        JsonArrayBuilder chosen = Json.createArrayBuilder(enrolments);
        return house.administrator().post("intakes/" + intake.id() + "/papers", Json.createObjectBuilder().add("enrolments", chosen).build());
    }

    /** The run once everything due is done. */
    private static JsonObject quiet(House house, LivedIntake intake) {
        house.administrator().post("clock/movement?wait=true", Map.of("by", "PT0S")).ok();
        return house.administrator().get("intakes/" + intake.id() + "/papers").ok().object();
    }

    /** The valid certificate of each enrolment. */
    private static Map<Integer, String> numbers(LivedIntake intake) {
        return intake.certified().stream().collect(Collectors.toMap(row -> row.getInt("enrolment"),
                row -> row.getJsonObject("certificate").getString("number")));
    }

    private static Map<String, String> successors(House house) throws SQLException {
        Map<String, String> successors = new HashMap<>();
        try (Connection connection = house.connect(); Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("""
                        select old.number, successor.number from certificate old join certificate successor on successor.id = old.successor_id""")) {
            while (row.next()) {
                successors.put(row.getString(1), row.getString(2));
            }
        }
        return successors;
    }

    private static void assertNoGap(House house) throws SQLException {
        try (Connection connection = house.connect(); Statement statement = connection.createStatement();
                ResultSet years = statement.executeQuery("""
                        select left(number, 7), count(*), max(right(number, 6)::integer) from certificate group by 1""")) {
            while (years.next()) {
                assertEquals(years.getInt(2), years.getInt(3), years.getString(1));
            }
        }
    }
}
