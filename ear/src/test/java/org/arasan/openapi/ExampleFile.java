package org.arasan.openapi;

import jakarta.json.Json;
import jakarta.json.JsonObject;
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
    private static final boolean WRITING = "write".equals(System.getProperty("examples"));

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
        return WRITING ? with(Json.createObjectBuilder(json).add("told", answer).build()) : this;
    }

    ExampleFile told(int refusal, JsonValue answer) {
        return WRITING ? with(Json.createPatchBuilder().add("/refused/" + refusal + "/told", answer).build().apply(json)) : this;
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
