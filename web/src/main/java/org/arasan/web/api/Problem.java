package org.arasan.web.api;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.arasan.Refusal;
import org.arasan.Texts;

/**
 * A refusal on the wire (RFC 9457).
 *
 * @param type where the code is explained
 * @param title the sort of refusal, in the reader's language
 * @param status the HTTP status once more
 * @param detail what is wrong and what to do, in the reader's language
 * @param code stable name of the refusal, for programs
 * @param field the part of the request it stands at, or null
 * @param args what the detail speaks of
 */
@JsonbPropertyOrder({"type", "title", "status", "detail", "code", "field", "args"})
public record Problem(String type, String title, int status, String detail, String code, String field, List<Object> args) {

    public static final String MEDIA_TYPE = "application/problem+json";

    /** When to try again after an outage, in seconds. */
    static final String SOON = "30";

    /** When to try again where others were at the same a moment ago, in seconds. */
    static final String AT_ONCE = "1";

    /** The refusal as it is told to the reader of {@code texts}. */
    public static Problem of(Refusal refusal, Texts texts) {
        Object[] args = refusal.args().toArray();
        return new Problem("/api/v1/problems/" + refusal.code(), texts.get("api." + refusal.sort()), status(refusal.sort()),
                texts.get(refusal.code(), args), refusal.code(), refusal.field(), refusal.args().stream().map(Problem::plain).toList());
    }

    /** What is wrong with the request itself; {@code code} names its text. */
    static Problem of(int status, String code, Texts texts, Object... args) {
        return new Problem("/api/v1/problems/" + code, texts.get("api." + sort(status)), status, texts.get(code, args), code, null,
                List.of(args));
    }

    Response.ResponseBuilder response() {
        return Response.status(status).type(MEDIA_TYPE).entity(this);
    }

    private static int status(Refusal.Sort sort) {
        return switch (sort) {
            case INVALID -> 422;
            case CONFLICT, BUSY -> 409;
            case NOT_FOUND -> 404;
            case FORBIDDEN -> 403;
            case TOO_MANY -> 429;
            case OUTDATED -> 412;
        };
    }

    private static String sort(int status) {
        return switch (status) {
            case 401 -> "UNAUTHENTICATED";
            case 403 -> Refusal.Sort.FORBIDDEN.name();
            case 404 -> Refusal.Sort.NOT_FOUND.name();
            case 409 -> Refusal.Sort.CONFLICT.name();
            case 422 -> Refusal.Sort.INVALID.name();
            default -> status < 500 ? "REQUEST" : "INCIDENT";
        };
    }

    private static Object plain(Object arg) {
        return arg instanceof Number || arg instanceof Boolean ? arg : String.valueOf(arg);
    }
}
