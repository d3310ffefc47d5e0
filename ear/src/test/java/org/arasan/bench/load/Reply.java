package org.arasan.bench.load;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the server answered a {@link Wire}; header names are small letters. */
public record Reply(int status, Map<String, String> headers, String body) {

    private static final Pattern CODE = Pattern.compile("\"code\":\"([^\"]+)\"");

    public boolean ok() {
        return status < 300;
    }

    /** {@code 200}, or the status of a refusal with its stable code. */
    public String outcome() {
        Matcher code = CODE.matcher(body);
        return ok() ? String.valueOf(status) : status + (code.find() ? " " + code.group(1) : "");
    }

    public JsonObject object() {
        try (JsonReader reader = Json.createReader(new StringReader(body))) {
            return reader.readObject();
        }
    }

    /** The id that a creation ended its Location with. */
    public long created() {
        String location = headers.get("location");
        if (!ok() || location == null) {
            throw new IllegalStateException("nothing was created: " + status + " " + body);
        }
        return Long.parseLong(location.substring(location.lastIndexOf('/') + 1));
    }
}
