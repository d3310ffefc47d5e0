package org.arasan.web.api;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.JsonValue.ValueType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.arasan.Refusal;

/**
 * What a body has to look like: its record. The parser behind JSON-B leaves out what it does not know and takes much for what it is not;
 * whoever mistypes a field would be told of success. Here they are told where the mistake is, and what belongs there.
 */
final class Shape {

    private Shape() {
    }

    /** Refuses a body that is not of that type, at the field; what is wrong as a whole is left to the parser. */
    static void check(JsonValue body, Type type) {
        Type plain = type instanceof ParameterizedType many ? many.getRawType() : type;
        Class<?> raw = plain instanceof Class<?> known ? known : Object.class;
        if (body instanceof JsonArray ? Collection.class.isAssignableFrom(raw) : body instanceof JsonObject) {
            value(body, type, null);
        }
    }

    private static void value(JsonValue value, Type type, String at) {
        Scalar scalar = Scalar.of(type);
        if (value.getValueType() == ValueType.NULL) {
            return;
        }
        if (scalar != null) {
            scalar(value, scalar, at);
        } else if (type instanceof ParameterizedType many) {
            several(value, many, at);
        } else if (type instanceof Class<?> known && known.isEnum()) {
            Scalar.word(known, text(value, at), at);
        } else if (type instanceof Class<?> known && known.isRecord()) {
            record(value, known, at);
        }
    }

    private static void scalar(JsonValue value, Scalar scalar, String at) {
        boolean bare = value.getValueType() != ValueType.STRING;
        if (bare != scalar.bare()) {
            throw scalar.refusal(at);
        }
        scalar.read(bare ? plain(value) : Characters.sound(((JsonString) value).getString(), at), at);
    }

    /** A number without the exponent or the nought behind the point that JSON allows it. */
    private static String plain(JsonValue value) {
        if (value instanceof JsonNumber number && number.bigDecimalValue().scale() < 1 && number.bigDecimalValue().precision() < 30) {
            return number.bigDecimalValue().toPlainString();
        }
        return value.toString();
    }

    private static void record(JsonValue value, Class<?> type, String at) {
        if (!(value instanceof JsonObject object)) {
            throw Refusal.invalid("api.OBJECT").at(at);
        }
        Map<String, Type> fields = Stream.of(type.getRecordComponents())
                .collect(Collectors.toMap(RecordComponent::getName, RecordComponent::getGenericType));
        object.forEach((name, each) -> {
            Type field = fields.get(name);
            if (field == null) {
                throw Refusal.invalid("api.unknown-field", name, names(type)).at(below(at, name));
            }
            value(each, field, below(at, name));
        });
    }

    private static void several(JsonValue value, ParameterizedType type, String at) {
        Type[] of = type.getActualTypeArguments();
        if (Map.class.isAssignableFrom((Class<?>) type.getRawType())) {
            if (!(value instanceof JsonObject object)) {
                throw Refusal.invalid("api.OBJECT").at(at);
            }
            object.forEach((name, each) -> {
                if (of[0] instanceof Class<?> key && key.isEnum()) {
                    Scalar.word(key, name, below(at, name));
                }
                value(each, of[1], below(at, name));
            });
        } else if (Collection.class.isAssignableFrom((Class<?>) type.getRawType())) {
            if (!(value instanceof JsonArray list)) {
                throw Refusal.invalid("api.LIST").at(at);
            }
            list.forEach(each -> element(each, of[0], at));
        }
    }

    /** A field may be left out; nothing at all in the middle of a list is a mistake. */
    private static void element(JsonValue value, Type type, String at) {
        if (value.getValueType() == ValueType.NULL) {
            Scalar scalar = Scalar.of(type);
            throw scalar == null ? Refusal.invalid("api.LIST").at(at) : scalar.refusal(at);
        }
        value(value, type, at);
    }

    private static String text(JsonValue value, String at) {
        if (!(value instanceof JsonString text)) {
            throw Scalar.TEXT.refusal(at);
        }
        return text.getString();
    }

    private static String names(Class<?> type) {
        return Stream.of(type.getRecordComponents()).map(RecordComponent::getName).collect(Collectors.joining(", "));
    }

    private static String below(String at, String name) {
        return at == null ? name : at + "." + name;
    }
}
