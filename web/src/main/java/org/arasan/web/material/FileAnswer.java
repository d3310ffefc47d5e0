package org.arasan.web.material;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.arasan.material.MaterialReading;
import org.arasan.material.StoredFile;

/** A file on its way out: to be saved and never shown, streamed part by part, and nothing in it ever runs. */
final class FileAnswer {

    private static final int CHUNK = 256 * 1024;

    private final Long id;
    private final StoredFile file;
    private final MaterialReading reading;

    FileAnswer(Long id, StoredFile file, MaterialReading reading) {
        this.id = id;
        this.file = file;
        this.reading = reading;
    }

    Response whole() {
        return headed(Response.ok(stream(new ByteRange(0, file.size() - 1)))).header(HttpHeaders.CONTENT_LENGTH, file.size()).build();
    }

    Response part(ByteRange range) {
        if (range.isBeyond(file.size())) {
            return Response.status(Response.Status.REQUESTED_RANGE_NOT_SATISFIABLE).header("Content-Range", "bytes */" + file.size()).build();
        }
        return headed(Response.status(Response.Status.PARTIAL_CONTENT).entity(stream(range)))
                .header("Content-Range", "bytes " + range.from() + "-" + range.until() + "/" + file.size())
                .header(HttpHeaders.CONTENT_LENGTH, range.length()).build();
    }

    Response headed(Optional<Response.ResponseBuilder> known) {
        return headed(known.orElseThrow()).build();
    }

    private Response.ResponseBuilder headed(Response.ResponseBuilder answer) {
        return answer.type(file.type().mediaType()).tag(tag()).header("Accept-Ranges", "bytes")
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition()).header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'");
    }

    EntityTag tag() {
        return new EntityTag(file.sha256());
    }

    /** The name in plain letters for old programs, and as it is for the others (RFC 6266). */
    private String disposition() {
        String plain = file.name().replaceAll("[^A-Za-z0-9 ._()-]", "_");
        String whole = URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + whole;
    }

    private StreamingOutput stream(ByteRange range) {
        return out -> {
            for (int at = range.from(); at <= range.until(); at += CHUNK) {
                out.write(reading.part(id, at, Math.min(CHUNK, range.until() - at + 1)));
            }
        };
    }
}
