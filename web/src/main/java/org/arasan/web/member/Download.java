package org.arasan.web.member;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.arasan.privacy.Archive;

/** An archive on its way out: to be saved, and kept by nobody on the way. */
final class Download {

    private Download() {
    }

    static Response of(Archive archive) {
        return Response.ok(archive.content()).header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + archive.name() + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }
}
