package org.arasan.openapi;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.arasan.launch.Api;
import org.arasan.launch.Api.Answer;
import org.arasan.openapi.OpenApi.Operation;

/** The refusals that many operations have in common, provoked at one of them: each is asked for before anything is changed. */
final class Usuals {

    private static final String JSON = "application/json";
    private static final String NOBODYS = "999999999999";

    private final Operation operation;
    private final JsonObject example;
    private final Stage stage;
    private final Play play;

    Usuals(Operation operation, JsonObject example, Stage stage, Play play) {
        this.operation = operation;
        this.example = example;
        this.stage = stage;
        this.play = play;
    }

    /** What was answered, by the status that is due. */
    Map<Integer, Answer> provoked() {
        play.given(example);
        Api caller = stage.as(example);
        Map<Integer, Answer> answers = new LinkedHashMap<>();
        String address = play.address(operation, example);
        if (operation.documents(400)) {
            answers.put(400, malformed(address, caller));
        }
        if (operation.documents(401)) {
            answers.put(401, play.send(operation, example, stage.anybody()));
        }
        if (operation.documents(403)) {
            answers.put(403, play.send(operation, example, stage.withoutRoles(operation.roles())));
        }
        if (operation.documents(404) && operation.parameters("path").findAny().isPresent()) {
            answers.put(404, play.send(operation, lost(), caller));
        }
        if (operation.documents(412)) {
            answers.put(412, play.send(operation, example, caller.sending("If-Match", "\"0-0\"")));
        }
        if (operation.documents(415)) {
            answers.put(415, caller.send(operation.method(), address, "application/xml", "<a/>".getBytes(StandardCharsets.UTF_8)));
        }
        if (operation.documents(422) && operation.takesJson()) {
            answers.put(422, caller.send(operation.method(), address, JSON, "{\"nobodysField\":1}".getBytes(StandardCharsets.UTF_8)));
        } else if (operation.documents(422)) {
            mistyped(caller, answers);
        }
        return answers;
    }

    private Answer malformed(String address, Api caller) {
        if (operation.takesJson()) {
            return caller.send(operation.method(), address, JSON, "{\"a\":".getBytes(StandardCharsets.UTF_8));
        }
        return play.send(operation, example, operation.hasHeader("If-Match") ? caller.sending("If-Match", "no tag")
                : caller.sending("Idempotency-Key", "no key"));
    }

    private void mistyped(Api caller, Map<Integer, Answer> answers) {
        operation.parameters("query").filter(each -> !each.getJsonObject("schema").getString("type", "").equals("string")
                || each.getJsonObject("schema").containsKey("format")).findFirst()
                .ifPresent(each -> answers.put(422, play.send(operation, with(each.getString("name"), "no-such"), caller)));
    }

    /** The same about a row that there is none of. */
    private JsonObject lost() {
        List<JsonObject> places = operation.parameters("path").toList();
        JsonObject last = places.get(0);
        String nobody = last.getJsonObject("schema").getString("type", "").equals("string") ? example.getString("lost", "nobody") : NOBODYS;
        return with(last.getString("name"), nobody);
    }

    private JsonObject with(String name, String value) {
        JsonObject with = example.containsKey("with") ? example.getJsonObject("with") : JsonValue.EMPTY_JSON_OBJECT;
        return Json.createObjectBuilder(example).add("with", Json.createObjectBuilder(with).add(name, value)).build();
    }
}
