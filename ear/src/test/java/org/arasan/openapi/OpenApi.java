package org.arasan.openapi;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.arasan.launch.Api;

/** The description of the API as the server tells it. */
record OpenApi(JsonObject document) {

    static OpenApi of(Api api) {
        return new OpenApi(api.get("/openapi?format=JSON").ok().object());
    }

    List<Operation> operations() {
        List<Operation> all = new ArrayList<>();
        document.getJsonObject("paths").forEach((path, methods) -> methods.asJsonObject()
                .forEach((method, operation) -> all.add(new Operation(this, path, method.toUpperCase(), operation.asJsonObject()))));
        return all;
    }

    Operation operation(String id) {
        return operations().stream().filter(each -> each.id().equals(id)).findFirst()
                .orElseThrow(() -> new AssertionError("no operation " + id));
    }

    /** The same, or what it points to. */
    JsonObject resolved(JsonObject value) {
        return value.containsKey("$ref") ? document.getValue(value.getString("$ref").substring(1)).asJsonObject() : value;
    }

    /** One method of one address. */
    record Operation(OpenApi api, String path, String method, JsonObject json) {

        String id() {
            return json.getString("operationId", method + " " + path);
        }

        List<JsonObject> parameters() {
            return json.containsKey("parameters") ? json.getJsonArray("parameters").getValuesAs(JsonObject.class).stream()
                    .map(api::resolved).toList() : List.of();
        }

        Stream<JsonObject> parameters(String in) {
            return parameters().stream().filter(each -> each.getString("in").equals(in));
        }

        boolean hasHeader(String name) {
            return parameters("header").anyMatch(each -> each.getString("name").equals(name));
        }

        /** What is answered, by status. */
        Map<String, JsonObject> responses() {
            Map<String, JsonObject> all = new TreeMap<>();
            json.getJsonObject("responses").forEach((status, response) -> all.put(status, api.resolved(response.asJsonObject())));
            return all;
        }

        boolean documents(int status) {
            return responses().containsKey(String.valueOf(status));
        }

        int success() {
            return responses().keySet().stream().filter(each -> each.startsWith("2")).mapToInt(Integer::parseInt).findFirst().orElse(0);
        }

        /** The media types of the body, and what each has to look like; empty where none is taken. */
        Map<String, JsonValue> body() {
            return json.containsKey("requestBody") ? content(json.getJsonObject("requestBody")) : Map.of();
        }

        boolean takesJson() {
            return body().containsKey("application/json");
        }

        /** What a body of that media type has to look like under that status. */
        Optional<JsonObject> schema(int status, String type) {
            return Optional.ofNullable(content(responses().get(String.valueOf(status))).get(type)).map(JsonValue::asJsonObject)
                    .filter(each -> each.containsKey("schema")).map(each -> each.getJsonObject("schema"));
        }

        /** Whoever may call it; empty where everybody may. */
        List<String> roles() {
            return json.containsKey("x-roles") ? json.getJsonArray("x-roles").getValuesAs(JsonString.class).stream()
                    .map(JsonString::getString).toList() : List.of();
        }

        Map<String, JsonValue> content(JsonObject of) {
            return of == null || !of.containsKey("content") ? Map.of() : of.getJsonObject("content");
        }

        @Override
        public String toString() {
            return method + " " + path + " (" + id() + ")";
        }
    }
}
