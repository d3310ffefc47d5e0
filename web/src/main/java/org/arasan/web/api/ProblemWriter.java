package org.arasan.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Writes a problem document where no resource has been reached yet. */
@RequestScoped
public class ProblemWriter {

    @Inject
    private Reader reader;

    /** The problem that {@code code} names, in the language of the reader; 401 says how to sign in. */
    public void write(HttpServletResponse response, int status, String code) {
        response.setStatus(status);
        response.setContentType(Problem.MEDIA_TYPE);
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Content-Language", reader.language().locale().toLanguageTag());
        if (status == HttpServletResponse.SC_UNAUTHORIZED) {
            response.setHeader("WWW-Authenticate", "Bearer");
        }
        try {
            response.getWriter().write(Json.JSONB.toJson(Problem.of(status, code, reader.texts())));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
