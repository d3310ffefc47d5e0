package org.arasan.launch;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;

/** A question bank in two languages, and a test that the running intake sits. */
final class DemoTests {

    private static final int TOPICS = 5;
    private static final int OF_EACH = 2;

    private final Api api;

    DemoTests(Api api) {
        this.api = api;
    }

    /** Brings the bank, makes a test of ten questions and opens it for the intake. */
    void hold(long intake) {
        int programme = api.get("programmes").ok().rows().get(0).getInt("id");
        take(programme, "RU");
        take(programme, "KK");
        JsonArrayBuilder draws = Json.createArrayBuilder();
        for (int topic = 1; topic <= TOPICS; topic++) {
            draws.add(Json.createObjectBuilder().add("topic", topic).add("questions", OF_EACH));
        }
        long test = api.post("programmes/" + programme + "/tests", Json.createObjectBuilder().add("titles", Json.createObjectBuilder()
                        .add("RU", "Проверьте себя").add("KK", "Өзіңізді тексеріңіз").add("KY", "Өзүңүздү текшериңиз")
                        .add("UZ", "Oʻzingizni tekshiring").add("EN", "Check yourself"))
                .add("draws", draws).add("minutes", 30).add("attempts", 3).add("passPercent", 60).build()).created();
        long held = api.post("intakes/" + intake + "/tests", Map.of("test", test)).created();
        api.put("held-tests/" + held + "/opening", null).ok();
    }

    private void take(int programme, String language) {
        String name = "bank-" + language.toLowerCase(Locale.ROOT) + ".gift";
        try (InputStream file = DemoTests.class.getResourceAsStream("/demo/tests/" + name)) {
            int id = api.send("POST", "programmes/" + programme + "/question-files?name=" + name + "&language=" + language, "text/plain",
                    file.readAllBytes()).ok().object().getInt("id");
            api.post("question-files/" + id + "/confirmation", null).ok();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
