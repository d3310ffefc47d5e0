package org.arasan.system;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.arasan.launch.Api;

/**
 * A test of its own for a test: topics that no other test draws from, questions whose right answer is told by their text, held open in an
 * intake of ten members.
 */
public final class Examination implements AutoCloseable {

    private static final AtomicInteger TOPIC = new AtomicInteger(100);
    private static final int QUESTIONS = 6;

    private final House house;
    private final Api api;
    private final Classroom classroom;
    private final int topic = TOPIC.incrementAndGet();
    private final int programme;
    private final long test;
    private final long held;

    public Examination(House house) {
        this(house, Map.of());
    }

    /** @param rules of the test, instead of the usual ones */
    public Examination(House house, Map<String, Object> rules) {
        this.house = house;
        this.api = house.administrator();
        this.classroom = new Classroom(house);
        this.programme = api.get("programmes").ok().rows().get(0).getInt("id");
        take(gift(topic, "RU"), "RU");
        test = api.post("programmes/" + programme + "/tests", rules(rules)).created();
        held = api.post("intakes/" + classroom.intake() + "/tests", Map.of("test", test)).created();
        api.put("held-tests/" + held + "/opening", null).ok();
    }

    private JsonObject rules(Map<String, Object> more) {
        JsonObject usual = Json.createObjectBuilder().add("titles", Json.createObjectBuilder().add("RU", "Тест " + topic).add("KK", "Тест " + topic))
                .add("draws", Json.createArrayBuilder().add(Json.createObjectBuilder().add("topic", topic).add("questions", QUESTIONS)))
                .add("minutes", 30).add("attempts", 2).add("passPercent", 50).build();
        return Json.createMergePatch(Json.createObjectBuilder(more).build()).apply(usual).asJsonObject();
    }

    /** Two of each: a choice whose right one is called "right", and so on; in the language of that name. */
    static String gift(int topic, String language) {
        StringBuilder file = new StringBuilder("$CATEGORY: " + topic + ". Topic\n\n");
        IntStream.rangeClosed(1, 2).mapToObj(i -> List.of(" " + language + " " + topic + "." + i, String.valueOf(i))).forEach(each ->
                file.append("Single").append(each.get(0)).append(" {=right ~wrong ~worse #no}\n\n")
                        .append("Number").append(each.get(0)).append(" {#").append(each.get(1)).append(":0.5}\n\n")
                        .append("Short").append(each.get(0)).append(" {=union =trade union}\n\n"));
        return file.toString();
    }

    long take(String gift, String language) {
        JsonObject preview = api.send("POST", "programmes/" + programme + "/question-files?name=bank.gift&language=" + language, "text/plain",
                gift.getBytes(StandardCharsets.UTF_8)).ok().object();
        api.post("question-files/" + preview.getInt("id") + "/confirmation", null).ok();
        return preview.getInt("id");
    }

    /** Somebody who has a place in the intake, from 0 to 9, signed in by the slip of the desk. */
    public Api member(int number) {
        return house.anybody().as(login(number), LivedIntake.PASSWORD);
    }

    /** The login of that member; from now on its password is {@link LivedIntake#PASSWORD}. */
    public String login(int number) {
        JsonObject stay = api.get("stays?intake=" + classroom.intake()).ok().rows().get(number);
        JsonObject slip = api.post("stays/" + stay.getInt("id") + "/sign-in-slip", null).ok().object();
        house.anybody().post("passwords", Map.of("login", slip.getString("login"), "code", slip.getString("code"),
                "password", LivedIntake.PASSWORD)).ok();
        return slip.getString("login");
    }

    /** Begins an attempt; answers the paper. */
    public JsonObject start(Api member) {
        return member.post("my/tests/" + held + "/sittings", "{}").ok().object();
    }

    static List<JsonObject> questions(JsonObject paper) {
        return paper.getJsonArray("questions").getValuesAs(JsonObject.class);
    }

    /** The right answer to a question of this bank, as the attempt calls it. */
    static JsonObject right(JsonObject question) {
        String text = question.getString("text");
        String answer = switch (question.getString("type")) {
            case "SINGLE" -> String.valueOf(place(question.getJsonArray("choices"), "right"));
            case "NUMERIC" -> text.substring(text.length() - 1);
            default -> " Trade  UNION";
        };
        return Json.createObjectBuilder().add("answer", Json.createArrayBuilder().add(answer)).build();
    }

    private static int place(JsonArray choices, String wanted) {
        return IntStream.range(0, choices.size()).filter(i -> choices.getString(i).equals(wanted)).findFirst().orElseThrow();
    }

    public long held() {
        return held;
    }

    public long test() {
        return test;
    }

    public int topic() {
        return topic;
    }

    public int programme() {
        return programme;
    }

    public long intake() {
        return classroom.intake();
    }

    Classroom classroom() {
        return classroom;
    }

    /** No intake of others holds the test. */
    @Override
    public void close() {
        api.put("tests/" + test + "/retirement", null).ok();
        classroom.close();
    }
}
