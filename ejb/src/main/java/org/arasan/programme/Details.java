package org.arasan.programme;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What stands in the {@link Field}s of a kind, by their names: a plain value that the database keeps as {@code jsonb}. */
public record Details(Map<String, String> values) {

    public static final Details NONE = new Details(Map.of());

    public Details {
        values = Map.copyOf(values);
    }

    /** What somebody typed, each field judged by its own rule; refuses the first that is wrong, at the field. Unknown names are refused too. */
    public static Details typed(List<Field> fields, Map<String, String> typed) {
        return FieldRules.judge(fields, typed == null ? Map.of() : typed);
    }

    /** These with another value in one field; an empty one takes the field out. */
    public Details with(String field, String value) {
        Map<String, String> changed = new HashMap<>(values);
        if (value == null || value.isBlank()) {
            changed.remove(field);
        } else {
            changed.put(field, value.strip());
        }
        return new Details(changed);
    }

    /** These with what somebody typed into those fields; what stands under other names stays. */
    Details answered(List<Field> fields, Map<String, String> typed) {
        Map<String, String> changed = new HashMap<>(values);
        fields.forEach(field -> changed.remove(field.name()));
        changed.putAll(typed(fields, typed).values());
        return new Details(changed);
    }

    static Details read(String json) {
        if (json == null) {
            return NONE;
        }
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            JsonObject object = reader.readObject();
            return new Details(object.keySet().stream().filter(each -> object.get(each) instanceof JsonString)
                    .collect(Collectors.toMap(each -> each, object::getString)));
        }
    }

    String json() {
        JsonObjectBuilder object = Json.createObjectBuilder();
        new TreeMap<>(values).forEach(object::add);
        return object.build().toString();
    }

    /** What stands in that field, if anything does. */
    public Optional<String> of(String field) {
        return Optional.ofNullable(values.get(field));
    }

    /** The whole number in that field, 0 where none stands there. */
    public int number(String field) {
        return of(field).map(Integer::parseInt).orElse(0);
    }
}
