package org.arasan.web.api;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import java.util.zip.CRC32;
import org.arasan.Part;
import org.arasan.Refusal;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/**
 * How a long list is read part by part: {@code ?limit=} says how many rows, the header {@code Link} with {@code rel="next"} where the
 * next ones are. What the link holds is nobody's business but ours.
 */
public class Paging {

    static final String NEXT = Paging.class.getName();
    private static final int MOST = 1000;
    private static final String USUAL = "200";

    @QueryParam("after")
    @Parameter(description = "Where the part before ended: taken from its Link header, never made by oneself")
    private String after;
    @QueryParam("limit")
    @DefaultValue(USUAL)
    @Parameter(description = "How many rows at most, 1 to 1000")
    private int limit;
    @Context
    private UriInfo uri;
    @Context
    private HttpServletRequest request;

    /** The part asked for. Refuses a limit out of its bounds, and a place that is none of this list. */
    public Part part() {
        if (limit < 1 || limit > MOST) {
            throw Refusal.invalid("api.limit", MOST).at("limit");
        }
        return new Part(after == null || after.isEmpty() ? List.of() : place(), limit);
    }

    /**
     * The rows as the answer tells them; where more follow, the answer links to them.
     *
     * @param place the values by which the list is ordered, of the last row
     */
    public <T, R> List<R> rows(Part.Rows<T> part, Function<T, R> row, Function<T, List<?>> place) {
        if (part.more()) {
            String cursor = cursor(place.apply(part.rows().get(part.rows().size() - 1)));
            request.setAttribute(NEXT, uri.getRequestUriBuilder().replaceQueryParam("after", cursor).build());
        }
        return part.rows().stream().map(row).toList();
    }

    private String cursor(List<?> values) {
        String place = Json.createArrayBuilder(values.stream().map(String::valueOf).toList()).build().toString();
        byte[] text = place.getBytes(StandardCharsets.UTF_8);
        byte[] whole = ByteBuffer.allocate(Integer.BYTES + text.length).putInt(sum(text)).put(text).array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(whole);
    }

    private List<String> place() {
        try {
            ByteBuffer whole = ByteBuffer.wrap(Base64.getUrlDecoder().decode(after));
            int sum = whole.getInt();
            byte[] text = new byte[whole.remaining()];
            whole.get(text);
            if (sum == sum(text)) {
                return read(text);
            }
        } catch (IllegalArgumentException | java.nio.BufferUnderflowException | JsonException | ClassCastException madeUp) {
            throw Part.foreign();
        }
        throw Part.foreign();
    }

    private static List<String> read(byte[] text) {
        try (JsonReader json = Json.createReader(new ByteArrayInputStream(text))) {
            return json.readArray().getValuesAs(JsonString.class).stream().map(JsonString::getString).toList();
        }
    }

    /** Of the list and the place together: the place of one list is none of another. */
    private int sum(byte[] text) {
        CRC32 sum = new CRC32();
        sum.update(uri.getPath().getBytes(StandardCharsets.UTF_8));
        sum.update(text);
        return (int) sum.getValue();
    }
}
