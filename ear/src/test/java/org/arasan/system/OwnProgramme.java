package org.arasan.system;

import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.arasan.launch.Api;
import org.arasan.launch.Api.Answer;

/** A programme of its own for a test, ten days and ten hours like the house's first, so that no other test meets its editions. */
public final class OwnProgramme {

    private final Api api;
    private final long id;

    public OwnProgramme(House house) {
        api = house.administrator();
        try (Connection connection = house.connect(); Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            try (ResultSet made = statement.executeQuery("""
                    insert into programme select (jsonb_populate_record(null::programme, to_jsonb(p)
                    || jsonb_build_object('id', nextval('programme_seq')))).* from programme p order by p.id limit 1 returning id""")) {
                made.next();
                id = made.getLong(1);
            }
            for (String table : List.of("programme_title", "programme_requirement")) {
                statement.executeUpdate("insert into " + table + " select (jsonb_populate_record(null::" + table + ", to_jsonb(t) "
                        + "|| jsonb_build_object('programme_id', " + id + "))).* from " + table + " t where t.programme_id = "
                        + "(select min(id) from programme)");
            }
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** With a first edition: two topics of two hours on days 2 and 3, three more after them; the second needs the first. */
    public OwnProgramme taught() {
        long draft = begin(Map.of()).created();
        List.of(topic(1, 2, "Кәсіподақ құқығы"), topic(2, 3, "Келіссөздер", "needs", List.of(1)), topic(3, 5, "Охрана труда"),
                topic(4, 6, "Соцпартнёрство"), topic(5, 8, "Итоги")).forEach(each -> add(draft, each).ok());
        publish(draft).ok();
        return this;
    }

    public long id() {
        return id;
    }

    Answer begin(Map<String, Object> beginning) {
        return api.post("programmes/" + id + "/curriculum-drafts", beginning);
    }

    Answer add(long draft, Map<String, Object> topic) {
        return api.post("curriculum-drafts/" + draft + "/topics", topic);
    }

    Answer publish(long draft) {
        return api.put("curriculum-drafts/" + draft + "/publication", null);
    }

    /** The newest edition first. */
    List<JsonObject> editions() {
        return api.get("programmes/" + id + "/curricula").ok().rows();
    }

    /** The newest edition. */
    public JsonObject newest() {
        return editions().get(0);
    }

    /** A draft of a variant that is made from an older edition of the core than the newest. */
    public long behind() {
        long variant = api.post("programmes/" + id + "/curriculum-variants", Map.of("country", "UZ")).created();
        long draft = begin(Map.of("variant", variant)).created();
        long core = begin(Map.of()).created();
        publish(core).ok();
        return draft;
    }

    /** The topic of that number in the newest edition. */
    public JsonObject topic(int number) {
        return newest().getJsonArray("topics").getValuesAs(JsonObject.class).stream().filter(each -> each.getInt("number") == number)
                .findFirst().orElseThrow();
    }

    static Map<String, Object> topic(int number, int day, String title, Object... more) {
        Map<String, Object> topic = new HashMap<>(Map.of("number", number, "day", day, "title", title, "hours", 2, "form", "лекция"));
        for (int i = 0; i < more.length; i += 2) {
            topic.put((String) more[i], more[i + 1]);
        }
        return topic;
    }
}
