package org.arasan.web.api;

import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.arasan.Outage;
import org.arasan.web.Shell;

/**
 * What the container itself answers, before or past any resource: a problem document to a program, a page to a person. An address of its
 * own it has not; only {@code web.xml} leads here.
 */
@WebServlet(LastResort.PATH)
public class LastResort extends HttpServlet {

    static final String PATH = "/last-resort";

    @Inject
    private transient Reader reader;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        String asked = (String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        if (asked == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Throwable thrown = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        if (thrown != null && Outage.in(thrown)) {
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
        if (response.getStatus() == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Problem.SOON);
            request.setAttribute(Shell.ALONE, true);
        }
        if (asked.startsWith(request.getContextPath() + "/api/")) {
            tell(response, problem(response.getStatus()));
        } else {
            request.getRequestDispatcher(page(response.getStatus())).forward(request, response);
        }
    }

    private Problem problem(int status) {
        return Problem.of(status, switch (status) {
            case HttpServletResponse.SC_SERVICE_UNAVAILABLE -> "api.unavailable";
            case HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE -> "api.too-large";
            case HttpServletResponse.SC_METHOD_NOT_ALLOWED -> "api.no-method";
            default -> status < 500 ? "api.malformed" : "api.broken";
        }, reader.texts());
    }

    private void tell(HttpServletResponse response, Problem problem) throws IOException {
        response.setStatus(problem.status());
        response.setContentType(Problem.MEDIA_TYPE);
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, reader.language().tag());
        response.getOutputStream().write(Json.JSONB.toJson(problem).getBytes(StandardCharsets.UTF_8));
    }

    private static String page(int status) {
        if (status == HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE) {
            return "/WEB-INF/errors/too-large.xhtml";
        }
        if (status == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
            return "/WEB-INF/errors/unavailable.xhtml";
        }
        return status < 500 ? "/WEB-INF/errors/not-found.xhtml" : "/incident.xhtml";
    }
}
