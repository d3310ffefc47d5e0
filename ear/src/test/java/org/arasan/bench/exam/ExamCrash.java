package org.arasan.bench.exam;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.arasan.bench.BenchIntake;
import org.arasan.bench.BenchPlace;
import org.arasan.bench.BenchPlace.Running;
import org.arasan.launch.Api;
import org.arasan.launch.DemoPeople;

/** Many people sit one test, each saving an answer every so often, until the server is killed in the middle; it starts again, and they go on. */
public final class ExamCrash {

    private static final String PASSWORD = "Самал таулар 2026";
    private static final int QUESTIONS = 20;

    private final BenchPlace place;
    private final Duration every;
    private final List<String> tokens = new ArrayList<>();
    private final List<Candidate> candidates = new ArrayList<>();
    private final List<Long> times = Collections.synchronizedList(new ArrayList<>());
    private final ExecutorService threads;
    private volatile Running running;
    private volatile boolean sitting = true;
    private volatile CountDownLatch enough = new CountDownLatch(0);

    private ExamCrash(BenchPlace place, int people, Duration every) throws Exception {
        this.place = place;
        this.every = every;
        this.threads = Executors.newFixedThreadPool(people);
        this.running = place.start();
        long held = hold(running.administrator(), people);
        for (String token : tokens) {
            candidates.add(new Candidate(() -> running.address(), token, held, candidates.size()));
        }
    }

    /** A server, an intake of so many people, all signed in, a test that each of them has begun. */
    public static ExamCrash prepared(BenchPlace place, int people, Duration every) throws Exception {
        return new ExamCrash(place, people, every);
    }

    private long hold(Api api, int people) {
        BenchIntake intake = BenchIntake.open(api, "Exam", people);
        intake.take("members.csv", new DemoPeople(5, 2027).list(people));
        int programme = api.get("programmes").ok().rows().get(0).getInt("id");
        JsonObject file = api.send("POST", "programmes/" + programme + "/question-files?name=bank.gift&language=RU&topic=1", "text/plain",
                gift().getBytes(StandardCharsets.UTF_8)).ok().object();
        api.post("question-files/" + file.getInt("id") + "/confirmation", null).ok();
        long test = api.post("programmes/" + programme + "/tests", Json.createObjectBuilder().add("minutes", 120)
                .add("titles", Json.createObjectBuilder().add("RU", "Тест"))
                .add("draws", Json.createArrayBuilder().add(Json.createObjectBuilder().add("topic", 1).add("questions", QUESTIONS))).build()).created();
        long held = api.post("intakes/" + intake.id() + "/tests", Map.of("test", test)).created();
        api.put("held-tests/" + held + "/opening", null).ok();
        for (JsonObject slip : api.post("intakes/" + intake.id() + "/sign-in-slips", null).ok().rows()) {
            Api anybody = Api.at(running.address());
            anybody.post("passwords", Map.of("login", slip.getString("login"), "code", slip.getString("code"), "password", PASSWORD)).ok();
            tokens.add(anybody.post("tokens", Map.of("login", slip.getString("login"), "password", PASSWORD, "name", "exam")).ok()
                    .object().getString("token"));
        }
        return held;
    }

    private static String gift() {
        StringBuilder file = new StringBuilder();
        IntStream.range(0, QUESTIONS).forEach(i -> file.append("Choice ").append(i).append(" {=a ~b ~c ~d}\n\n")
                .append("Number ").append(i).append(" {#5:1}\n\n").append("Word ").append(i).append(" {=yes}\n\n"));
        return file.toString();
    }

    /** Lets everybody sit, evenly spread over the interval. */
    public void begin() {
        for (int i = 0; i < candidates.size(); i++) {
            Candidate each = candidates.get(i);
            long delay = every.toMillis() * i / candidates.size();
            threads.submit(() -> sit(each, delay));
        }
    }

    private void sit(Candidate candidate, long delay) {
        long next = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(delay);
        while (sitting) {
            pause(next - System.nanoTime());
            long took = candidate.answer();
            if (took >= 0) {
                times.add(took);
                enough.countDown();
            }
            // the page tries again after three seconds where nobody answers, otherwise at its usual pace
            next += took >= 0 ? every.toNanos() : Math.min(every.toNanos(), TimeUnit.SECONDS.toNanos(3));
            next = Math.max(next, System.nanoTime());
        }
    }

    private static void pause(long nanos) {
        try {
            TimeUnit.NANOSECONDS.sleep(Math.max(0, nanos));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits until so many more answers were acknowledged. */
    public void await(int answers) throws InterruptedException {
        enough = new CountDownLatch(answers);
        enough.await();
    }

    /** Kills the server while everybody goes on, and starts it again; answers how long that took until its first page. */
    public Duration strike() throws IOException, InterruptedException {
        running.server().kill();
        place.stop(running);
        running = place.start();
        return Duration.between(running.startedAt(), running.firstPage());
    }

    /** Nobody answers any more. */
    public void end() throws InterruptedException {
        sitting = false;
        threads.shutdown();
        threads.awaitTermination(2, TimeUnit.MINUTES);
    }

    /** Acknowledged answers that are gone. */
    public List<String> lost() {
        return candidates.stream().flatMap(each -> each.lost().stream()).toList();
    }

    public int acknowledged() {
        return candidates.stream().mapToInt(Candidate::acknowledged).sum();
    }

    /** Requests that nobody answered; each was sent again. */
    public int unanswered() {
        return candidates.stream().mapToInt(Candidate::unanswered).sum();
    }

    /** Milliseconds until an answer was acknowledged, the quickest first; begins anew. */
    public List<Long> times() {
        synchronized (times) {
            List<Long> sorted = new ArrayList<>(times);
            times.clear();
            Collections.sort(sorted);
            return sorted;
        }
    }
}
