package org.arasan.web.api;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What {@code examples/StaysResource.move.json} tells of one operation: a request, and what was answered to it. The whole-system test
 * sends each of them and writes the answers, so that none grows old. {@code {stay}} stands for what the test puts there.
 */
record Example(JsonObject file) {

    private static final Pattern PLACE = Pattern.compile("\\{([a-z][A-Za-z.]*)([+-]\\d+)?}");
    /** Places of texts; in all others stands an id. */
    private static final Pattern WORDS = Pattern.compile("today|n|now|starts|email|name|preview|secret|taken|.*\\.(day|iin|name|number|begun)");
    private static final LocalDate SOME_DAY = LocalDate.of(2026, 5, 4);

    static Optional<Example> of(String operation) {
        try (InputStream file = Example.class.getResourceAsStream("/examples/" + operation + ".json")) {
            if (file == null) {
                return Optional.empty();
            }
            try (JsonReader json = Json.createReader(file)) {
                return Optional.of(new Example(json.readObject()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The body that is sent, or null. */
    Object sent() {
        return file.containsKey("send") ? plain(file.get("send")) : null;
    }

    /** The body of the answer, or null. */
    Object told() {
        return file.containsKey("told") ? plain(file.get("told")) : null;
    }

    /** A value for that parameter, or null. */
    Object with(String parameter) {
        JsonObject with = file.getJsonObject("with");
        return with == null || !with.containsKey(parameter) ? null : plain(with.get(parameter));
    }

    /** Refusals that this operation alone has, as they were told. */
    List<JsonObject> refusals() {
        JsonArray refused = file.getJsonArray("refused");
        return refused == null ? List.of() : refused.getValuesAs(JsonObject.class).stream().filter(each -> each.containsKey("told"))
                .map(each -> each.getJsonObject("told")).toList();
    }

    /** Whether it heeds {@code If-Match}. */
    boolean matches() {
        return file.getBoolean("matches", false);
    }

    /** Whether its answer has an {@code ETag}. */
    boolean tagged() {
        return file.getBoolean("tagged", matches());
    }

    /** Whether it never answers with a status that its like usually has. */
    boolean never(int status) {
        JsonArray never = file.getJsonArray("never");
        return never != null && never.getValuesAs(JsonNumber.class).stream().anyMatch(each -> each.intValue() == status);
    }

    static Object plain(JsonValue value) {
        return switch (value.getValueType()) {
            case OBJECT -> {
                Map<String, Object> members = new LinkedHashMap<>();
                value.asJsonObject().forEach((name, each) -> members.put(name, plain(each)));
                yield members;
            }
            case ARRAY -> value.asJsonArray().stream().map(Example::plain).toList();
            case STRING -> filled(((JsonString) value).getString());
            case NUMBER -> ((JsonNumber) value).bigDecimalValue();
            case TRUE -> true;
            case FALSE -> false;
            case NULL -> null;
        };
    }

    /** The text with something likely in its places. */
    private static Object filled(String text) {
        Matcher place = PLACE.matcher(text);
        if (place.matches() && !WORDS.matcher(place.group(1)).matches()) {
            return 1071;
        }
        return place.reset().replaceAll(Example::likely);
    }

    private static String likely(MatchResult place) {
        int days = place.group(2) == null ? 0 : Integer.parseInt(place.group(2));
        return switch (place.group(1).replaceAll(".*\\.", "")) {
            case "today", "day" -> SOME_DAY.plusDays(days).toString();
            case "iin" -> "800101300015";
            case "number" -> "ҮЛ-2026-20029";
            case "now", "starts", "begun" -> SOME_DAY + "T09:00:00Z";
            case "email" -> "a.seitova@union.example";
            default -> "7";
        };
    }
}
