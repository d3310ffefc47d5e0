package org.arasan.openapi;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.json.JsonWriter;
import jakarta.json.stream.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** One file of {@code web/src/main/resources/examples}: how an operation is called, and what was answered. */
record ExampleFile(Path path, JsonObject json) {

    private static final Path FOLDER = Path.of("../web/src/main/resources/examples");
    /** With {@code -Dexamples=write} the answers are written anew. */
    static final boolean WRITING = "write".equals(System.getProperty("examples"));

    static Optional<ExampleFile> of(String operation) {
        Path path = FOLDER.resolve(operation + ".json");
        if (!Files.exists(path)) {
            return Optional.empty();
        }
        try (JsonReader reader = Json.createReader(Files.newBufferedReader(path))) {
            return Optional.of(new ExampleFile(path, reader.readObject()));
        } catch (IOException e) {
            throw new UncheckedIOException(path.toString(), e);
        } catch (RuntimeException broken) {
            throw new AssertionError(path.toString(), broken);
        }
    }

    /** The operations that have a file. */
    static List<String> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(each -> each.getFileName().toString().replaceFirst("\\.json$", "")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<JsonObject> refused() {
        return json.containsKey("refused") ? json.getJsonArray("refused").getValuesAs(JsonObject.class) : List.of();
    }

    /** Keeps what was told, if that is asked for. */
    ExampleFile told(JsonValue answer) {
        return WRITING ? with(Json.createObjectBuilder(json).add("told", shortened(answer)).build()) : this;
    }

    ExampleFile told(int refusal, JsonValue answer) {
        return WRITING ? with(Json.createPatchBuilder().add("/refused/" + refusal + "/told", shortened(answer)).build().apply(json)) : this;
    }

    /** Two of a list show how all of it looks. */
    private static JsonValue shortened(JsonValue value) {
        if (value instanceof JsonArray list) {
            JsonArrayBuilder few = Json.createArrayBuilder();
            list.stream().limit(2).forEach(each -> few.add(shortened(each)));
            return few.build();
        }
        if (value instanceof JsonObject object) {
            JsonObjectBuilder members = Json.createObjectBuilder();
            object.forEach((name, each) -> members.add(name, shortened(each)));
            return members.build();
        }
        return value;
    }

    private ExampleFile with(JsonObject changed) {
        StringWriter text = new StringWriter();
        try (JsonWriter writer = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true)).createWriter(text)) {
            writer.writeObject(changed);
        }
        try {
            Files.writeString(path, text.toString().strip() + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ExampleFile(path, changed);
    }
}
