package org.arasan.notice.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.arasan.notice.Mailbox;

/**
 * Short messages through somebody's gateway for SMS or a messenger, over HTTP: {@code ARASAN_GATEWAY_URL} gets a POST with
 * {@code {"id", "to", "text"}} and the letter's number as {@code Idempotency-Key}; {@code ARASAN_GATEWAY_TOKEN} is sent as a bearer.
 */
@ApplicationScoped
class Gateway implements Channel {

    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final int TIMEOUT = 408;
    private static final int TOO_MANY = 429;

    private final String url = System.getenv().getOrDefault("ARASAN_GATEWAY_URL", "").strip();
    private final String token = System.getenv().getOrDefault("ARASAN_GATEWAY_TOKEN", "");
    private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    @Override
    public String name() {
        return "sms";
    }

    @Override
    public boolean isOpen() {
        return !url.isEmpty();
    }

    @Override
    public String address(Mailbox mailbox) {
        return mailbox.phone();
    }

    @Override
    public Carrier carrier() {
        return new Carrier() {
            @Override
            public void carry(Message message) {
                post(message);
            }

            @Override
            public void close() {
                // each message is a request of its own
            }
        };
    }

    private void post(Message message) {
        String body = Json.createObjectBuilder().add("id", message.id()).add("to", message.address()).add("text", message.title()).build().toString();
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url)).timeout(PATIENCE).header("Content-Type", "application/json")
                .header("Idempotency-Key", message.id()).POST(BodyPublishers.ofString(body));
        if (!token.isBlank()) {
            request.header("Authorization", "Bearer " + token);
        }
        try {
            HttpResponse<Void> answer = http.send(request.build(), BodyHandlers.discarding());
            if (answer.statusCode() >= 500) {
                throw new Unreachable("HTTP " + answer.statusCode(), null, false);
            }
            if (answer.statusCode() >= 300) {
                throw new Undeliverable("HTTP " + answer.statusCode(), answer.statusCode() != TIMEOUT && answer.statusCode() != TOO_MANY);
            }
        } catch (IOException nobody) {
            throw new Unreachable(nobody.getMessage() == null ? nobody.getClass().getSimpleName() : nobody.getMessage(), nobody, false);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Unreachable("interrupted", stopped, false);
        }
    }
}
