package org.arasan.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.arasan.launch.Api.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that no honest program sends: each hears at once, as a problem document, what is wrong with it. */
@WholeSystem
class BrokenRequestsIT {

    private static final String JSON = "application/json";

    @ParameterizedTest
    @ValueSource(strings = {"{\"a\":{\"b\":", "{\"a\":[", "{\"login\":\"x\"", "[1,2]", "null", "{} and more"})
    void jsonThatBreaksOffOrGoesOnIsRefusedAtOnce(String body, House house) {
        Answer answer = assertTimeoutPreemptively(Duration.ofSeconds(10),
                () -> house.anybody().send("POST", "tokens", JSON, body.getBytes(UTF_8)));
        refused(400, answer);
    }

    @Test
    void jsonNestedWithoutEndIsRefused(House house) {
        refused(400, house.anybody().send("POST", "tokens", JSON, "{\"a\":".repeat(5000).getBytes(UTF_8)));
    }

    @Test
    void aBodyThatNothingTakesIsRefusedInWords(House house) {
        Answer answer = house.anybody().in("kk").send("POST", "tokens", JSON, new byte[70 * 1024 * 1024]);
        refused(413, answer);
        assertEquals("api.too-large", answer.code());
        refused(413, house.anybody().send("POST", "tokens", JSON, new byte[2 * 1024 * 1024]));
    }

    @ParameterizedTest
    @CsvSource({"rubbish, 400", "application/json; charset=nonsense, 415", "application/xml, 415"})
    void aTypeThatDoesNotExistIsRefused(String type, int status, House house) {
        refused(status, house.anybody().send("POST", "tokens", type, "{}".getBytes(UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"multipart/form-data", "multipart/form-data; boundary=x"})
    void aFormThatCannotBeTakenApartIsRefused(String type, House house) {
        refused(400, house.administrator().send("POST", "intakes/1/imports", type, "--x\r\n\r\n".getBytes(UTF_8)));
    }

    @Test
    void whatIsNotNamedIsNotFound(House house) {
        refused(404, house.administrator().send("POST", "certificates", JSON, "{}".getBytes(UTF_8)));
        refused(404, house.administrator().send("POST", "trainers", JSON, "{}".getBytes(UTF_8)));
        refused(404, house.administrator().put("agenda/no%00job/pause", null));
        refused(400, house.administrator().send("PUT", "issuer", JSON, "[1,2]".getBytes(UTF_8)));
    }

    @Test
    void aPageTellsOfAFormThatBrokeOff(House house) throws IOException, InterruptedException {
        HttpRequest form = HttpRequest.newBuilder(URI.create(house.address()).resolve("/signin"))
                .header("Content-Type", "multipart/form-data; boundary=x").POST(BodyPublishers.ofString("--x")).build();
        HttpResponse<String> answer = HttpClient.newHttpClient().send(form, BodyHandlers.ofString());
        assertEquals("400 The form did not arrive whole. Go back and send it again.", answer.statusCode() + " " + answer.body());
    }

    private static void refused(int status, Answer answer) {
        assertEquals(status, answer.status());
        assertTrue(answer.header("Content-Type").startsWith("application/problem+json"), answer::text);
    }
}
