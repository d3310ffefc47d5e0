package org.arasan.launch;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What some of a course's people said of it, before its survey closed. */
final class DemoFeedback {

    private static final List<String> WORDS = List.of("Больше практики по переговорам.", "Керемет ұйымдастырылған, рақмет!",
            "Хотелось бы получить слайды заранее.", "Дәріскерлер өте жақсы түсіндіреді.", "Облыстарда да өткізілсе екен.");

    private final Api anybody;
    private final Api administrator;
    private final long intake;

    DemoFeedback(Api anybody, Api administrator, long intake) {
        this.anybody = anybody;
        this.administrator = administrator;
        this.intake = intake;
    }

    /** One of the course's people, signed in by the slip that the house prints for them. */
    static Api listener(Api anybody, Api administrator, long intake, long enrolment) {
        JsonObject slip = administrator.post("intakes/" + intake + "/sign-in-slips/" + enrolment, null).ok().object();
        anybody.post("passwords", Map.of("login", slip.getString("login"), "code", slip.getString("code"), "password", DemoData.PASSWORD)).ok();
        return anybody.as(slip.getString("login"), DemoData.PASSWORD);
    }

    /** The first of them answer side by side, since signing in takes its time. */
    void give(List<JsonObject> people) {
        IntStream.range(0, WORDS.size()).parallel().forEach(turn -> {
            Api listener = listener(anybody, administrator, intake, people.get(turn).getInt("enrolment"));
            for (JsonObject survey : listener.get("my/surveys").ok().rows()) {
                listener.put("my/surveys/" + survey.getInt("id") + "/answers", Map.of("answers", answers(survey, turn))).ok();
            }
        });
    }

    private static List<Map<String, Object>> answers(JsonObject survey, int turn) {
        List<Map<String, Object>> answers = new ArrayList<>();
        JsonArray heard = survey.getJsonArray("heard");
        for (JsonObject question : survey.getJsonArray("questions").getValuesAs(JsonObject.class)) {
            if (!question.getString("about").equals("LESSON")) {
                answers.add(answer(question, turn));
                continue;
            }
            for (int i = 0; i < heard.size(); i++) {
                JsonValue topic = heard.get(i);
                Map<String, Object> answer = answer(question, turn + 3 * i * i);
                if (!question.getString("kind").equals("TEXT")) {
                    answer.put("topic", topic.asJsonObject().getInt("topic"));
                    answers.add(answer);
                }
            }
        }
        return answers;
    }

    private static Map<String, Object> answer(JsonObject question, int turn) {
        Map<String, Object> answer = new HashMap<>(Map.of("question", question.getInt("id")));
        switch (question.getString("kind")) {
            case "RATING" -> answer.put("rating", turn * 5 % 11 == 4 ? 3 : turn % 3 == 1 ? 4 : 5);
            case "CHOICE" -> answer.put("choice", turn % 4 == 3 ? 1 : 0);
            default -> answer.put("words", WORDS.get(turn % WORDS.size()));
        }
        return answer;
    }
}
