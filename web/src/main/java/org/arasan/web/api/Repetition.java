package org.arasan.web.api;

import jakarta.annotation.Priority;
import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.StringReader;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.arasan.access.CreatingOnce;
import org.arasan.access.CreatingOnce.Told;

/** A request that comes again with its {@code Idempotency-Key} is answered as it was the first time, and creates nothing. */
@Once
@Interceptor
@Priority(Interceptor.Priority.APPLICATION + 10)
public class Repetition {

    static final String HEADER = "Idempotency-Key";

    /** As the header's draft has it, in quotes; most programs send it without. */
    private static final Pattern KEY = Pattern.compile("\"([\\x21\\x23-\\x7E]{1,200})\"|([\\x21\\x23-\\x7E]{1,200})");

    @Inject
    private CreatingOnce once;
    @Inject
    private Etag etag;
    @Inject
    private Reader reader;
    @Inject
    private HttpServletRequest request;

    @AroundInvoke
    public Object around(InvocationContext context) throws Exception {
        String header = request.getHeader(HEADER);
        if (header == null) {
            return context.proceed();
        }
        Matcher key = KEY.matcher(header.strip());
        if (!key.matches()) {
            return Problem.of(400, "api.idempotency-key", reader.texts()).response().language(reader.language().locale()).build();
        }
        try {
            return answer(once.create(Optional.ofNullable(key.group(1)).orElseGet(() -> key.group(2)), Fingerprint.of(request),
                    () -> (Response) Proceeding.of(context), this::told));
        } catch (EJBException wrapped) {
            throw Proceeding.unwrapped(wrapped);
        }
    }

    private Told told(Response made) {
        String body = made.hasEntity() ? Json.JSONB.toJson(made.getEntity()) : null;
        return new Told(made.getStatus(), Optional.ofNullable(made.getLocation()).map(URI::toString).orElse(null),
                etag.value().orElse(null), body);
    }

    private Response answer(Told told) {
        etag.is(told.etag());
        Response.ResponseBuilder answer = Response.status(told.status());
        if (told.location() != null) {
            answer.location(URI.create(told.location()));
        }
        return told.body() == null ? answer.build() : answer.type(MediaType.APPLICATION_JSON_TYPE).entity(read(told.body())).build();
    }

    private static JsonValue read(String body) {
        try (JsonReader json = jakarta.json.Json.createReader(new StringReader(body))) {
            return json.readValue();
        }
    }
}
