package org.arasan.openapi;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.arasan.launch.Api;
import org.arasan.launch.Api.Answer;
import org.arasan.openapi.OpenApi.Operation;
import org.arasan.system.House;

/** One example on its stage: its places are filled, what it builds on is done first, then it is sent. */
final class Play {

    private static final Pattern PLACE = Pattern.compile("\\{([a-z][A-Za-z.]*)([+-]\\d+)?}");

    private final OpenApi api;
    private final Stage stage;

    Play(OpenApi api, Stage stage) {
        this.api = api;
        this.stage = stage;
    }

    /** Played on the stage that all share, where what the example is built on can still be done there; the clock goes right again. */
    static Play prepared(House house, Stage shared, Operation operation, JsonObject example) {
        try {
            return new Play(operation.api(), shared).set(operation, example);
        } catch (IllegalStateException | AssertionError spent) {
            shared.close(); // its clock may have been moved already
            try (Stage own = new Stage(house)) {
                return new Play(operation.api(), own).set(operation, example);
            }
        } finally {
            shared.close();
        }
    }

    /** All that the example names is there. */
    private Play set(Operation operation, JsonObject example) {
        given(example);
        address(operation, example);
        if (example.containsKey("send") && operation.takesJson()) {
            filled(example.get("send"));
        }
        caller(example);
        return this;
    }

    /** Who sends the example here. */
    Api caller(JsonObject example) {
        return stage.as(example);
    }

    /** Does first what the example is built on. */
    Play given(JsonObject example) {
        if (example.containsKey("given")) {
            example.getJsonObject("given").forEach((name, source) -> stage.set(name, earlier(((JsonString) source).getString())));
        }
        if (example.containsKey("at")) {
            stage.setClock(text(example.getString("at")));
        }
        return this;
    }

    /** {@code TrainersResource.enter} is the id of what it creates, if anything; {@code RoomsResource.list#/0/id} a part of its answer. */
    private Object earlier(String source) {
        String[] parts = source.split("#");
        stage.setOnce(parts[0], () -> played(parts[0]));
        Answer answer = (Answer) stage.get(parts[0]);
        if (parts.length == 1) {
            return answer.header("Location") == null ? "" : answer.created();
        }
        if (!names(parts[1], answer)) {
            // what it names has come since it was asked on a stage that others share
            answer = played(parts[0]);
        }
        if (!names(parts[1], answer)) {
            throw new IllegalStateException(parts[0] + " answers nothing at " + parts[1]);
        }
        JsonValue part = ((JsonStructure) answer.json()).getValue(parts[1]);
        return part instanceof JsonString text ? text.getString() : part.toString();
    }

    private static boolean names(String pointer, Answer answer) {
        try {
            return Json.createPointer(pointer).containsValue((JsonStructure) answer.json());
        } catch (JsonException beyondTheEnd) {
            return false;
        }
    }

    private Answer played(String id) {
        JsonObject example = ExampleFile.of(id).orElseThrow(() -> new AssertionError("no example " + id)).json();
        return given(example).send(api.operation(id), example, stage.as(example)).ok();
    }

    Answer send(Operation operation, JsonObject example, Api as) {
        return send(operation, example, example.get("send"), as);
    }

    Answer send(Operation operation, JsonObject example, JsonValue body, Api as) {
        String address = address(operation, example);
        if (example.containsKey("files")) {
            Map<String, byte[]> files = new LinkedHashMap<>();
            example.getJsonObject("files").forEach((name, content) ->
                    files.put(name, text(((JsonString) content).getString()).getBytes(StandardCharsets.UTF_8)));
            return as.upload(address, "files", files);
        }
        if (body == null) {
            return as.send(operation.method(), address, null, new byte[0]);
        }
        String type = operation.takesJson() ? "application/json" : example.getString("type", "application/octet-stream");
        String text = operation.takesJson() ? filled(body).toString() : text(((JsonString) body).getString());
        return as.send(operation.method(), address, type, text.getBytes(StandardCharsets.UTF_8));
    }

    /** The address with all its parameters. */
    String address(Operation operation, JsonObject example) {
        JsonObject with = example.containsKey("with") ? example.getJsonObject("with") : JsonValue.EMPTY_JSON_OBJECT;
        StringBuilder address = new StringBuilder(operation.path());
        StringBuilder query = new StringBuilder();
        with.forEach((name, value) -> {
            String text = encoded(text(value instanceof JsonString string ? string.getString() : value.toString()));
            int at = address.indexOf("{" + name + "}");
            if (at >= 0) {
                address.replace(at, at + name.length() + 2, text);
            } else {
                query.append(query.isEmpty() ? '?' : '&').append(name).append('=').append(text);
            }
        });
        return address.append(query).toString();
    }

    private JsonValue filled(JsonValue value) {
        return switch (value.getValueType()) {
            case OBJECT -> {
                JsonObjectBuilder object = Json.createObjectBuilder();
                value.asJsonObject().forEach((name, each) -> object.add(name, filled(each)));
                yield object.build();
            }
            case ARRAY -> {
                JsonArrayBuilder array = Json.createArrayBuilder();
                value.asJsonArray().forEach(each -> array.add(filled(each)));
                yield array.build();
            }
            case STRING -> place(((JsonString) value).getString());
            default -> value;
        };
    }

    /** A text that is one place alone becomes what stands there: an id is a number. */
    private JsonValue place(String text) {
        String filled = text(text);
        boolean number = PLACE.matcher(text).matches() && filled.matches("\\d{1,18}") && !text.endsWith("iin}");
        return number ? Json.createValue(Long.parseLong(filled)) : Json.createValue(filled);
    }

    String text(String text) {
        return PLACE.matcher(text).replaceAll(place -> Matcher.quoteReplacement(value(place.group(1), place.group(2))));
    }

    private String value(String name, String days) {
        String value = String.valueOf(stage.get(name));
        return days == null ? value : LocalDate.parse(value).plusDays(Integer.parseInt(days)).toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
