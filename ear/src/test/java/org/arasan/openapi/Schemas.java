package org.arasan.openapi;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Tells where a value differs from its schema. A member that the schema does not know is a difference: it would be undocumented. */
final class Schemas {

    private static final Map<String, Function<String, ?>> FORMATS = Map.of("date", LocalDate::parse, "date-time", OffsetDateTime::parse,
            "duration", Duration::parse, "time", LocalTime::parse);

    private final OpenApi api;
    private final List<String> faults = new ArrayList<>();

    private Schemas(OpenApi api) {
        this.api = api;
    }

    static List<String> faults(OpenApi api, JsonObject schema, JsonValue value) {
        Schemas schemas = new Schemas(api);
        schemas.check(schema, value, "");
        return schemas.faults;
    }

    private void check(JsonObject reference, JsonValue value, String at) {
        JsonObject schema = api.resolved(reference);
        if (schema.containsKey("allOf")) {
            schema.getJsonArray("allOf").getValuesAs(JsonObject.class).forEach(each -> check(each, value, at));
        }
        if (schema.containsKey("enum") && !schema.getJsonArray("enum").contains(value)) {
            faults.add(at + " is none of " + schema.get("enum") + ": " + value);
        }
        if (schema.containsKey("type")) {
            String types = schema.get("type").toString();
            boolean fits = types.contains(type(value)) || types.contains("number") && value instanceof JsonNumber;
            if (!fits) {
                faults.add(at + " is no " + types + ": " + value);
                return;
            }
        }
        inside(schema, value, at);
    }

    private void inside(JsonObject schema, JsonValue value, String at) {
        if (value instanceof JsonObject object && (schema.containsKey("properties") || schema.containsKey("additionalProperties"))) {
            object.forEach((name, each) -> member(schema, name, each, at + "/" + name));
        } else if (value instanceof JsonArray array && schema.containsKey("items")) {
            for (int i = 0; i < array.size(); i++) {
                check(schema.getJsonObject("items"), array.get(i), at + "/" + i);
            }
        } else if (value instanceof JsonString text && FORMATS.containsKey(schema.getString("format", ""))) {
            format(schema.getString("format"), text.getString(), at);
        }
    }

    private void member(JsonObject schema, String name, JsonValue value, String at) {
        JsonObject properties = schema.containsKey("properties") ? schema.getJsonObject("properties") : JsonValue.EMPTY_JSON_OBJECT;
        if (properties.containsKey(name)) {
            check(properties.getJsonObject(name), value, at);
        } else if (schema.get("additionalProperties") instanceof JsonObject others) {
            check(others, value, at);
        } else {
            faults.add(at + " is not documented");
        }
    }

    private void format(String format, String text, String at) {
        try {
            FORMATS.get(format).apply(text);
        } catch (DateTimeException other) {
            faults.add(at + " is no " + format + ": " + text);
        }
    }

    private static String type(JsonValue value) {
        return switch (value.getValueType()) {
            case OBJECT -> "object";
            case ARRAY -> "array";
            case STRING -> "string";
            case NUMBER -> ((JsonNumber) value).isIntegral() ? "integer" : "number";
            case TRUE, FALSE -> "boolean";
            case NULL -> "null";
        };
    }
}
