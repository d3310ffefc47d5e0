package org.arasan.openapi;

import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.arasan.launch.Api;
import org.arasan.launch.Api.Answer;
import org.arasan.openapi.OpenApi.Operation;
import org.arasan.system.House;
import org.arasan.system.WholeSystem;
import org.junit.jupiter.api.Test;

/**
 * The description of the API is complete and true: every operation says what it takes and gives, every example is sent, and every answer
 * that is documented is provoked and held against its schema. {@code -Dexamples=write} writes the answers into the examples anew;
 * {@code -Dexamples.of=TrainersResource,RoomResource} looks at those alone.
 */
@WholeSystem
class OpenApiIT {

    private static final String ONLY = System.getProperty("examples.of", "");
    private static final String JSON = "application/json";
    private static final String PROBLEM = "application/problem+json";

    @Test
    void everyOperationSaysWhatItTakesAndGives(House house) {
        List<String> missing = new ArrayList<>();
        for (Operation each : operations(house)) {
            require(missing, each, each.json().containsKey("summary"), "no summary: @Operation(summary)");
            each.parameters().forEach(parameter -> require(missing, each, parameter.containsKey("description"),
                    "parameter " + parameter.getString("name") + " is not described: @Parameter(description)"));
            require(missing, each, !each.content(each.responses().get(String.valueOf(each.success()))).containsKey(JSON)
                    || each.schema(each.success(), JSON).filter(schema -> !schema.isEmpty()).isPresent(),
                    "its answer has no schema: @APIResponseSchema(value = Row.class, responseCode = \"" + each.success() + "\")");
            require(missing, each, ExampleFile.of(each.id()).isPresent(), "no example: " + each.id() + ".json in web/src/main/resources/examples");
        }
        none(missing);
    }

    @Test
    void everyExampleIsOfAnOperation(House house) {
        Set<String> strangers = new TreeSet<>(ExampleFile.all());
        operations(house).forEach(each -> strangers.remove(each.id()));
        strangers.removeIf(each -> !meant(each));
        none(strangers.stream().map(each -> each + ".json is no operation’s").toList());
    }

    @Test
    void everyExampleIsAnsweredAsItIsWritten(House house) {
        List<String> faults = new ArrayList<>();
        forEachExample(house, faults, (operation, example, play, stage) -> {
            if (example.json().getBoolean("spent", false)) {
                return "";
            }
            Answer answer = play.given(example.json()).send(operation, example.json(), stage.as(example.json()));
            String wrong = differs(operation, operation.success(), answer);
            ExampleFile written = wrong.isEmpty() && json(answer) ? example.told(answer.json()) : example;
            String old = written.json().containsKey("told") ? String.join(", ", told(operation, written.json().get("told")))
                    : json(answer) ? "no answer is written in the example: run with -Dexamples=write" : "";
            return wrong + old;
        });
        none(faults);
    }

    @Test
    void everyRefusalOfAnExampleIsToldAsItIsWritten(House house) {
        List<String> faults = new ArrayList<>();
        forEachExample(house, faults, (operation, example, play, stage) -> {
            ExampleFile written = example;
            StringBuilder wrong = new StringBuilder();
            for (int i = 0; i < example.refused().size(); i++) {
                JsonObject refused = merged(example.json(), example.refused().get(i));
                try (Stage own = new Stage(house)) {
                    Answer answer = times(refused, new Play(operation.api(), own).given(refused), operation, own.as(refused));
                    String fault = differs(operation, answer.status(), answer);
                    String code = refused.getString("code");
                    if (code.equals(answer.code())) {
                        written = written.told(i, answer.json());
                        wrong.append(ExampleFile.WRITING ? "" : fault);
                    } else {
                        wrong.append("instead of " + code + ": " + answer.status() + " " + answer.text());
                    }
                }
            }
            return wrong.toString();
        });
        none(faults);
    }

    @Test
    void everyUsualRefusalIsToldWhereItIsDocumented(House house) {
        List<String> faults = new ArrayList<>();
        Stage shared = new Stage(house);
        forEachExample(house, faults, (operation, example, play, stage) -> {
            List<String> wrong = new ArrayList<>();
            provoked(operation, example.json(), shared, stage).forEach((status, answer) -> {
                if (operation.documents(status)) {
                    String fault = differs(operation, status, answer);
                    if (!fault.isEmpty()) {
                        wrong.add("for " + status + " " + fault);
                    }
                }
            });
            return String.join("; ", wrong);
        });
        none(faults);
    }

    /** Nothing is changed here, so all may play on one stage, unless they move its clock or what they build on is spent there. */
    private static Map<Integer, Answer> provoked(Operation operation, JsonObject example, Stage shared, Stage own) {
        if (!example.containsKey("at")) {
            try {
                return new Usuals(operation, example, shared, new Play(operation.api(), shared)).provoked();
            } catch (IllegalStateException | AssertionError spent) {
                // played on its own
            } finally {
                shared.close();
            }
        }
        return new Usuals(operation, example, own, new Play(operation.api(), own)).provoked();
    }

    /** Sends it as often as it takes to be refused. */
    private static Answer times(JsonObject refused, Play play, Operation operation, Api as) {
        return IntStream.range(0, refused.getInt("times", 1)).mapToObj(each -> play.send(operation, refused, as))
                .reduce((first, last) -> last).orElseThrow();
    }

    private static JsonObject merged(JsonObject example, JsonObject refused) {
        JsonObjectBuilder all = Json.createObjectBuilder(example).remove("refused").remove("told");
        refused.forEach((name, value) -> all.add(name, example.get(name) instanceof JsonObject object && value instanceof JsonObject more
                && name.equals("with") ? Json.createMergePatch(more).apply(object) : value));
        return all.build();
    }

    /** What is wrong with an answer that should be one of that status; empty where nothing is. */
    private static String differs(Operation operation, int status, Answer answer) {
        if (answer.status() != status || !operation.documents(status)) {
            String strange = operation.documents(answer.status()) ? "" : ", which is not documented";
            return "answered " + answer.status() + strange + ": " + answer.text();
        }
        String type = Optional.ofNullable(answer.header("Content-Type")).orElse("").replaceFirst(";.*", "");
        if (type.isEmpty()) {
            return answer.bytes().length == 0 ? "" : "answered without a type";
        }
        Set<String> documented = operation.content(operation.responses().get(String.valueOf(status))).keySet().stream()
                .map(each -> each.replaceFirst(";.*", "")).collect(Collectors.toSet());
        if (!documented.contains(type)) {
            return "answered " + type + " instead of " + documented;
        }
        if (!type.endsWith("json")) {
            return "";
        }
        List<String> faults = Schemas.faults(operation.api(), operation.schema(status, type).orElseThrow(), answer.json());
        return faults.isEmpty() ? "" : faults.subList(0, Math.min(3, faults.size())) + " in " + shortened(answer.text());
    }

    private static List<String> told(Operation operation, JsonValue told) {
        return operation.schema(operation.success(), JSON).map(schema -> Schemas.faults(operation.api(), schema, told))
                .map(faults -> faults.stream().map(each -> "the example’s answer has grown old: " + each).toList()).orElse(List.of());
    }

    private static boolean json(Answer answer) {
        return Optional.ofNullable(answer.header("Content-Type")).orElse("").startsWith(JSON);
    }

    /** Plays one example and tells what is wrong. */
    private interface Playing {
        String play(Operation operation, ExampleFile example, Play play, Stage stage);
    }

    private static void forEachExample(House house, List<String> faults, Playing playing) {
        for (Operation operation : operations(house)) {
            ExampleFile.of(operation.id()).ifPresent(example -> {
                try (Stage stage = new Stage(house)) {
                    String fault = playing.play(operation, example, new Play(operation.api(), stage), stage);
                    require(faults, operation, fault.isEmpty(), shortened(fault));
                } catch (IllegalStateException | AssertionError failed) {
                    require(faults, operation, false, "cannot be played: " + failed.getMessage());
                }
            });
        }
    }

    private static List<Operation> operations(House house) {
        return OpenApi.of(house.anybody()).operations().stream().filter(each -> meant(each.id())).toList();
    }

    private static boolean meant(String operation) {
        return Stream.of(ONLY.split(",")).anyMatch(operation::startsWith);
    }

    private static void require(List<String> faults, Operation operation, boolean sound, String fault) {
        if (!sound) {
            faults.add(operation + ": " + fault);
        }
    }

    private static String shortened(String text) {
        return text.length() < 700 ? text : text.substring(0, 700) + "…";
    }

    private static void none(List<String> faults) {
        assertTrue(faults.isEmpty(), () -> faults.size() + "\n" + String.join("\n", faults));
    }
}
