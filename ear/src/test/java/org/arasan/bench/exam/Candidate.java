package org.arasan.bench.exam;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import org.arasan.bench.load.Reply;
import org.arasan.bench.load.Wire;
import org.arasan.launch.Api;

/**
 * Somebody who sits the test in a browser: gives an answer, sends it, and keeps sending it until it is acknowledged, as the page does. Knows
 * of every question what was acknowledged last, and what was sent after it.
 */
final class Candidate {

    private static final int OK = 200;

    private final Supplier<String> address;
    private final String token;
    private final JsonObject paper;
    private final Random random;
    private final long ahead;
    /** By question: answers that may stand there now. The first was acknowledged, unless nothing was yet. */
    private final Map<Integer, List<String>> possible = new HashMap<>();
    private Wire wire;
    private String at;
    private int position;
    private String unsent;
    private int acknowledged;
    private int unanswered;

    Candidate(Supplier<String> address, String token, long held, int number) {
        this.address = address;
        this.token = token;
        this.random = new Random(number);
        this.paper = Api.at(address.get()).with(token).post("my/tests/" + held + "/sittings", "{}").ok().object();
        this.ahead = OffsetDateTime.parse(paper.getString("now")).toInstant().toEpochMilli() - System.currentTimeMillis();
    }

    /** Gives an answer, or sends once more what had none; answers the milliseconds that took, or -1 where nobody answered. */
    synchronized long answer() {
        if (unsent == null) {
            position = 1 + random.nextInt(paper.getJsonArray("questions").size());
            unsent = chosen(paper.getJsonArray("questions").getJsonObject(position - 1));
            possible.computeIfAbsent(position, key -> new ArrayList<>(List.of("[]"))).add(unsent);
        }
        long start = System.nanoTime();
        try {
            Reply reply = wire().put("my/sittings/" + paper.getInt("id") + "/answers/" + position,
                    "{\"answer\":" + unsent + ",\"given\":\"" + Instant.ofEpochMilli(System.currentTimeMillis() + ahead) + "\"}");
            if (reply.status() == OK) {
                possible.put(position, new ArrayList<>(List.of(unsent)));
                acknowledged++;
                unsent = null;
                return (System.nanoTime() - start) / 1_000_000;
            }
        } catch (IOException lost) {
            wire = null;
        }
        unanswered++;
        return -1;
    }

    private Wire wire() {
        if (wire == null || !address.get().equals(at)) {
            at = address.get();
            wire = new Wire(at, token);
        }
        return wire;
    }

    private String chosen(JsonObject question) {
        JsonArrayBuilder answer = Json.createArrayBuilder();
        switch (question.getString("type")) {
            case "SINGLE" -> answer.add(String.valueOf(random.nextInt(question.getJsonArray("choices").size())));
            case "NUMERIC" -> answer.add(String.valueOf(random.nextInt(100)));
            default -> answer.add("answer " + random.nextInt(1000));
        }
        return answer.build().toString();
    }

    int acknowledged() {
        return acknowledged;
    }

    int unanswered() {
        return unanswered;
    }

    /** Questions whose saved answer is none that may stand there: an acknowledged one was lost. */
    synchronized List<String> lost() {
        JsonObject now = Api.at(address.get()).with(token).get("my/sittings/" + paper.getInt("id")).ok().object();
        List<String> lost = new ArrayList<>();
        possible.forEach((question, answers) -> {
            String saved = now.getJsonArray("questions").getJsonObject(question - 1).getJsonArray("answer").toString();
            if (!answers.contains(saved)) {
                lost.add("attempt " + paper.getInt("id") + ", question " + question + ": " + saved + " instead of " + answers);
            }
        });
        return lost;
    }
}
