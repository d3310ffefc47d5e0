package org.arasan.launch;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** A script's view of Arasan: {@code /api/v1} with a personal access token. */
public final class Api {

    private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10)).followRedirects(HttpClient.Redirect.NEVER).build();
    private static final String BOUNDARY = "----arasan-part";

    private final URI base;
    private final String token;
    private final String language;
    private final Map<String, String> headers;

    private Api(URI base, String token, String language, Map<String, String> headers) {
        this.base = base;
        this.token = token;
        this.language = language;
        this.headers = headers;
    }

    /** @param address of the application, such as {@code http://127.0.0.1:8080/}; nobody is signed in */
    public static Api at(String address) {
        return new Api(URI.create(address), null, "en", Map.of());
    }

    /** The same with a personal access token. */
    public Api with(String accessToken) {
        return new Api(base, accessToken, language, headers);
    }

    /** The same for a reader of another language, by its tag. */
    public Api in(String tag) {
        return new Api(base, token, tag, headers);
    }

    /** The same with one header, such as {@code If-Match}, on each request. */
    public Api sending(String header, String value) {
        return new Api(base, token, language, Map.of(header, value));
    }

    /** Signs in with login and password and goes on with a token of that account. */
    public Api as(String login, String password) {
        Answer answer = with(null).post("tokens", Map.of("login", login, "password", password, "name", "script")).ok();
        return with(answer.object().getString("token"));
    }

    public Answer get(String path) {
        return send("GET", path, null, BodyPublishers.noBody());
    }

    public Answer post(String path, Object body) {
        return json("POST", path, body);
    }

    public Answer put(String path, Object body) {
        return json("PUT", path, body);
    }

    public Answer delete(String path) {
        return send("DELETE", path, null, BodyPublishers.noBody());
    }

    /** Sends raw bytes as they are. */
    public Answer send(String method, String path, String type, byte[] body) {
        return send(method, path, type, BodyPublishers.ofByteArray(body));
    }

    /** Sends files as a form does: each under the part's name, with its own file name. */
    public Answer upload(String path, String part, Map<String, byte[]> files) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        files.forEach((name, content) -> {
            body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + part + "\"; filename=\"" + name
                    + "\"\r\nContent-Type: application/octet-stream\r\n\r\n").getBytes(StandardCharsets.UTF_8));
            body.writeBytes(content);
            body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        });
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send("POST", path, "multipart/form-data; boundary=" + BOUNDARY, BodyPublishers.ofByteArray(body.toByteArray()));
    }

    private Answer json(String method, String path, Object body) {
        String text = body == null ? "" : body instanceof Map<?, ?> map ? object(map).toString() : body.toString();
        return send(method, path, "application/json", BodyPublishers.ofString(text));
    }

    @SuppressWarnings("unchecked")
    private static JsonObject object(Map<?, ?> map) {
        return Json.createObjectBuilder((Map<String, Object>) map).build();
    }

    private Answer send(String method, String path, String type, BodyPublisher body) {
        URI uri = base.resolve(path.startsWith("/") ? path : "/api/v1/" + path);
        HttpRequest.Builder request = HttpRequest.newBuilder(uri).method(method, body).timeout(Duration.ofSeconds(120))
                .header("Accept-Language", language);
        headers.forEach(request::header);
        if (type != null) {
            request.header("Content-Type", type);
        }
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        try {
            return new Answer(method + " " + uri.getPath(), CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + uri, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What came back. */
    public record Answer(String request, HttpResponse<byte[]> response) {

        public int status() {
            return response.statusCode();
        }

        /** The same answer where it is a success; anything else ends the script with what the server said. */
        public Answer ok() {
            if (status() >= 300) {
                throw new IllegalStateException(request + " answered " + status() + ": " + text());
            }
            return this;
        }

        public String text() {
            return new String(response.body(), StandardCharsets.UTF_8);
        }

        public byte[] bytes() {
            return response.body();
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElse(null);
        }

        public JsonValue json() {
            try (JsonReader reader = Json.createReader(new ByteArrayInputStream(response.body()))) {
                return reader.readValue();
            }
        }

        public JsonObject object() {
            return json().asJsonObject();
        }

        public JsonArray array() {
            return json().asJsonArray();
        }

        public List<JsonObject> rows() {
            return array().getValuesAs(JsonObject.class);
        }

        /** The id that a creation ended its Location with. */
        public long created() {
            String location = ok().header("Location");
            return Long.parseLong(location.substring(location.lastIndexOf('/') + 1));
        }

        /** The code of a refusal, or {@code null}. */
        public String code() {
            return status() < 400 ? null : object().getString("code", null);
        }
    }
}
