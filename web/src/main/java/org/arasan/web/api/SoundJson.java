package org.arasan.web.api;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParsingException;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.arasan.Refusal;

/**
 * A JSON body is read to its end, and its end is found, before anything is made of it: the parser behind JSON-B would look for the end
 * of an object that breaks off, where it skips what it does not know, for ever. Then it has to have the {@link Shape} asked for.
 */
@Provider
public class SoundJson implements ReaderInterceptor {

    private static final int MOST_BYTES = 1024 * 1024;
    private static final int DEEPEST = 50;

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        MediaType type = context.getMediaType();
        if (type.getSubtype().equals("json") || type.getSubtype().endsWith("+json")) {
            String text = text(context, charset(type));
            if (!text.isBlank()) {
                readThrough(text);
                Shape.check(value(text), context.getGenericType());
            }
            // what was read through is what is understood, whatever it was written in
            context.setMediaType(MediaType.APPLICATION_JSON_TYPE.withCharset(StandardCharsets.UTF_8.name()));
            context.setInputStream(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        }
        return context.proceed();
    }

    private static Charset charset(MediaType type) {
        String named = type.getParameters().get(MediaType.CHARSET_PARAMETER);
        try {
            return named == null ? StandardCharsets.UTF_8 : Charset.forName(named);
        } catch (IllegalArgumentException unknown) {
            throw new NotSupportedException(unknown);
        }
    }

    private static String text(ReaderInterceptorContext context, Charset charset) throws IOException {
        byte[] body = context.getInputStream().readNBytes(MOST_BYTES + 1);
        if (body.length > MOST_BYTES) {
            context.getInputStream().transferTo(OutputStream.nullOutputStream());
            throw new ClientErrorException(Response.Status.REQUEST_ENTITY_TOO_LARGE);
        }
        return new String(body, charset);
    }

    private static void readThrough(String text) {
        try (JsonParser parser = Json.createParser(new StringReader(text))) {
            Deque<Set<String>> open = new ArrayDeque<>();
            while (parser.hasNext()) {
                switch (parser.next()) {
                    case START_OBJECT, START_ARRAY -> open.push(new HashSet<>());
                    case END_OBJECT, END_ARRAY -> open.pop();
                    case KEY_NAME -> onlyOnce(parser.getString(), open.element());
                    default -> { }
                }
                if (open.size() > DEEPEST) {
                    throw new JsonParsingException("nested too deeply", parser.getLocation());
                }
            }
        }
    }

    private static void onlyOnce(String name, Set<String> names) {
        if (!names.add(Characters.sound(name, null))) {
            throw Refusal.invalid("api.twice", name).at(name);
        }
    }

    private static JsonValue value(String text) {
        try (JsonReader json = Json.createReader(new StringReader(text))) {
            return json.readValue();
        }
    }
}
