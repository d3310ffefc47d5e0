package org.arasan.openapi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.arasan.launch.Api;
import org.arasan.launch.Api.Answer;
import org.arasan.openapi.OpenApi.Operation;
import org.arasan.system.House;
import org.arasan.system.WholeSystem;
import org.junit.jupiter.api.Test;

/**
 * Every field of every body, and every text of every query, is given what nobody should: nothing, far too much, other scripts, bits of
 * SQL, HTML and formulas, days long past and far ahead, numbers below nothing. Each is taken as a text like any other or refused in words.
 */
@WholeSystem
class NastyInputIT {

    /** What all others rely on in this test run: the clock, the agenda, sign-in, and the rules of the federation. */
    private static final Set<String> LEFT_ALONE = Set.of("ClockResource", "AgendaResource", "PasswordsResource",
            "FirstAdministratorResource", "RetentionResource", "VoucherRulesResource", "TokensResource", "MeResource", "IssuerResource");
    private static final List<JsonValue> TEXTS = values("", "Ә".repeat(10_000), "\u202eмоҒ \ud83d\ude00 مرحبا",
            "'; drop table stay; -- <script>alert(1)</script> %_\\ \u0001");
    private static final List<JsonValue> DAYS = values("1950-01-01", "2076-11-22");
    private static final List<JsonValue> NUMBERS = List.of(Json.createValue(-1), Json.createValue(Long.MAX_VALUE));

    private static List<JsonValue> values(String... texts) {
        return List.<JsonValue>copyOf(List.of(texts).stream().map(Json::createValue).toList());
    }

    @Test
    void whateverIsTypedIsTakenOrRefusedInWordsAndNeverAnIncident(House house) {
        List<String> faults = new ArrayList<>();
        OpenApi api = OpenApi.of(house.anybody());
        try (Stage stage = new Stage(house)) {
            for (Operation operation : api.operations()) {
                if (!LEFT_ALONE.contains(operation.id().replaceFirst("\\..*", "")) && ExampleFile.of(operation.id()).isPresent()) {
                    JsonObject example = Json.createObjectBuilder(ExampleFile.of(operation.id()).get().json()).remove("at").build();
                    new Typing(operation, example, Play.prepared(house, stage, operation, example), faults).all();
                }
            }
        }
        assertEquals("", String.join("\n", faults));
    }

    /** One operation, and what is typed into its fields. */
    private record Typing(Operation operation, JsonObject example, Play play, List<String> faults) {

        void all() {
            Api caller = play.caller(example);
            if (example.get("send") instanceof JsonObject body && operation.takesJson()) {
                nasty(body).forEach((what, nasty) -> look(what, play.send(operation, example, nasty, caller)));
            }
            operation.parameters("query").filter(each -> each.getJsonObject("schema").getString("type", "").equals("string"))
                    .map(each -> each.getString("name")).forEach(name -> TEXTS.forEach(text ->
                            look("?" + name, play.send(operation, asking(name, ((JsonString) text).getString()), caller))));
        }

        private JsonObject asking(String name, String text) {
            JsonObject with = example.containsKey("with") ? example.getJsonObject("with") : JsonValue.EMPTY_JSON_OBJECT;
            String readable = text.substring(0, Math.min(500, text.length()));
            return Json.createObjectBuilder(example).add("with", Json.createObjectBuilder(with).add(name, readable)).build();
        }

        private void look(String what, Answer answer) {
            boolean words = answer.status() < 400 || answer.status() < 500 && answer.code() != null
                    && !answer.object().getString("detail", "").isBlank();
            if (!words) {
                faults.add(operation + " with " + what + " answered " + answer.status() + ": " + shortened(answer.text()));
            }
        }
    }

    private static String shortened(String text) {
        return text.length() < 300 ? text : text.substring(0, 300) + "…";
    }

    /** The body with one field at a time made nasty, by what was done to it. */
    private static Map<String, JsonObject> nasty(JsonObject body) {
        Map<String, JsonObject> all = new LinkedHashMap<>();
        all.put("nothing", JsonValue.EMPTY_JSON_OBJECT);
        body.forEach((name, value) -> {
            all.put("no " + name, Json.createObjectBuilder(body).remove(name).build());
            all.put("null as " + name, Json.createObjectBuilder(body).addNull(name).build());
            for (JsonValue nasty : instead(value)) {
                String text = nasty.toString();
                String what = text.substring(0, Math.min(40, text.length())) + " as " + name;
                all.put(what, Json.createObjectBuilder(body).add(name, nasty).build());
            }
        });
        return all;
    }

    private static List<JsonValue> instead(JsonValue value) {
        if (value instanceof JsonNumber) {
            return NUMBERS;
        }
        if (value instanceof JsonString text) {
            boolean day = text.getString().matches("\\{(today|house.day|first.day)[^}]*}|\\d{4}-\\d\\d-\\d\\d");
            boolean id = text.getString().matches("\\{[^}]*}") && !day;
            return day ? DAYS : id ? NUMBERS : TEXTS;
        }
        return List.of(JsonValue.EMPTY_JSON_ARRAY, JsonValue.EMPTY_JSON_OBJECT, Json.createValue("x"));
    }
}
