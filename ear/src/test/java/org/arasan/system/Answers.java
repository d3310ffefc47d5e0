package org.arasan.system;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.arasan.launch.Api;
import org.arasan.launch.Api.Answer;

/** What comes back, taken apart; and colleagues who ask. */
final class Answers {

    private static final String PASSWORD = "таза бұлақ суы";
    private static final Pattern NEXT = Pattern.compile("<([^>]+)>; rel=\"next\"");

    private Answers() {
    }

    static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    /** Where a list goes on, as a path inside the application, or null. */
    static String next(Answer answer) {
        Matcher link = NEXT.matcher(answer.header("Link") == null ? "" : answer.header("Link"));
        return link.find() ? link.group(1).replaceFirst("https?://[^/]+", "") : null;
    }

    static JsonObject json(byte[] text) {
        return Json.createReader(new ByteArrayInputStream(text)).readObject();
    }

    /** The files of a ZIP by their names. */
    static Map<String, byte[]> unzipped(byte[] archive) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A new colleague of that resort, signed in. */
    static Api colleague(House house, String email, String role, long resort) {
        Map<String, Object> person = new HashMap<>(Map.of("email", email, "name", email, "role", role, "language", "EN", "resort", resort));
        String token = house.administrator().post("accounts", person).ok().object().getString("token");
        house.anybody().post("passwords", Map.of("token", token, "password", PASSWORD)).ok();
        return house.anybody().as(email, PASSWORD);
    }
}
