package org.arasan.web.api;

import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;
import org.arasan.ExpectedVersion;
import org.arasan.Incident;
import org.arasan.Outage;
import org.arasan.Refusal;
import org.arasan.Refusals;

/**
 * Tells a program, as RFC 9457 has it, why its request was not carried out. A refusal says what to do; whatever nobody foresaw is an
 * incident: a number for the reader, the cause in the log, once.
 */
@Provider
public class Problems implements ExceptionMapper<Throwable> {

    @Inject
    private Reader reader;
    @Inject
    private HttpServletRequest request;
    @Inject
    private ExpectedVersion expected;

    @Override
    public Response toResponse(Throwable thrown) {
        Optional<Refusal> refusal = thrown instanceof ForbiddenException
                ? Optional.of(Refusal.forbidden("refusal.forbidden")) : Refusals.in(thrown).map(this::outdated);
        Response.ResponseBuilder answer = refusal.map(this::refused).orElseGet(() -> unforeseen(thrown));
        return answer.language(reader.language().locale()).build();
    }

    /** Whoever named the state they mean, and lost it at the last moment, hears what others hear who came later. */
    private Refusal outdated(Refusal refusal) {
        return expected.named() && refusal.code().equals("refusal.stale") ? Refusal.outdated("refusal.changed") : refusal;
    }

    private Response.ResponseBuilder refused(Refusal refusal) {
        if (refusal.sort() == Refusal.Sort.FORBIDDEN && request.getUserPrincipal() == null) {
            return signInFirst();
        }
        Response.ResponseBuilder answer = Problem.of(refusal, reader.texts()).response();
        return switch (refusal.sort()) {
            case TOO_MANY -> answer.header(HttpHeaders.RETRY_AFTER, refusal.args().get(0));
            case BUSY -> answer.header(HttpHeaders.RETRY_AFTER, Problem.AT_ONCE);
            default -> answer;
        };
    }

    private Response.ResponseBuilder unforeseen(Throwable thrown) {
        String mistake = mistakeInJson(thrown);
        if (mistake != null) {
            return problem(400, "api.json", mistake);
        }
        if (Outage.in(thrown)) {
            return problem(503, "api.unavailable").header(HttpHeaders.RETRY_AFTER, Problem.SOON);
        }
        return thrown instanceof WebApplicationException http && http.getResponse().getStatus() < 500
                ? misaddressed(http) : problem(500, "refusal.incident", Incident.of(thrown, request.getRequestURI()));
    }

    private Response.ResponseBuilder misaddressed(WebApplicationException http) {
        Response response = http.getResponse();
        return switch (response.getStatus()) {
            case 401 -> signInFirst();
            case 404 -> problem(404, "api.path");
            case 405 -> problem(405, "api.method", String.join(", ", response.getAllowedMethods()))
                    .allow(response.getAllowedMethods());
            case 406, 415 -> problem(response.getStatus(), "api.media-type");
            case 413 -> problem(413, "api.too-large");
            default -> problem(response.getStatus(), "api.malformed");
        };
    }

    private Response.ResponseBuilder signInFirst() {
        return problem(401, "api.sign-in").header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    }

    private Response.ResponseBuilder problem(int status, String code, Object... args) {
        return Problem.of(status, code, reader.texts(), args).response();
    }

    /** What the parser says of a body that is not the JSON asked for; null where the trouble is another. */
    private static String mistakeInJson(Throwable thrown) {
        for (Throwable each = thrown; each != null; each = each.getCause()) {
            if (each instanceof JsonException || each instanceof JsonbException) {
                return String.valueOf(each.getMessage()).replaceFirst("^Internal error: ", "").replace("org.arasan.", "");
            }
        }
        return null;
    }
}
