package org.arasan.web.admission;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.arasan.Language;
import org.arasan.Refusal;
import org.arasan.Refusals;
import org.arasan.admission.signup.Following;
import org.arasan.admission.signup.Form;
import org.arasan.admission.signup.Joining;
import org.arasan.web.UserLanguage;

/**
 * {@code /join/…} shows the form behind a link and takes it in; {@code /application/…} shows what became of it and takes it back. Both are
 * plain forms without a session, so that a thousand telephones in a hall cost next to nothing.
 */
@WebServlet({"/join/*", "/application/*"})
public class JoinServlet extends HttpServlet {

    /** The request attribute that holds why a form was refused. */
    static final String REFUSED = "arasan.join.refused";
    private static final String ANSWER = "answer.";
    private static final int MOST_TRIES = 3;

    @Inject
    private transient Joining joining;
    @Inject
    private transient Following following;
    @Inject
    private transient UserLanguage reader;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        show(request, response);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        try {
            if (request.getServletPath().equals("/join")) {
                Form form = form(request);
                persistently(() -> joining.join(secret(request), form, request.getRemoteAddr()));
                see(response, request, form.key());
            } else {
                persistently(() -> following.withdraw(secret(request)));
                see(response, request, secret(request));
            }
        } catch (RuntimeException thrown) {
            Refusal refusal = Refusals.in(thrown).orElseThrow(() -> thrown);
            if (refusal.sort() == Refusal.Sort.NOT_FOUND) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
                return;
            }
            request.setAttribute(REFUSED, refusal);
            show(request, response);
        }
    }

    /** Where the database gave up a try for the sake of somebody else's, it is made anew. */
    private static <T> T persistently(Supplier<T> deed) {
        for (int attempt = 1;; attempt++) {
            try {
                return deed.get();
            } catch (RuntimeException failed) {
                if (attempt == MOST_TRIES || !Refusals.busy(failed)) {
                    throw failed;
                }
            }
        }
    }

    private static void show(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        String page = request.getServletPath().equals("/join") ? "/join.xhtml?token=" : "/application.xhtml?key=";
        request.getRequestDispatcher(page + URLEncoder.encode(secret(request), StandardCharsets.UTF_8)).forward(request, response);
    }

    /** Another request, so that loading the page once more sends nothing. */
    private static void see(HttpServletResponse response, HttpServletRequest request, String key) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", request.getContextPath() + "/application/" + URLEncoder.encode(key, StandardCharsets.UTF_8));
    }

    private static String secret(HttpServletRequest request) {
        return request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
    }

    private Form form(HttpServletRequest request) {
        Map<String, String> answers = new HashMap<>();
        request.getParameterMap().forEach((name, values) -> {
            if (name.startsWith(ANSWER)) {
                answers.put(name.substring(ANSWER.length()), values[0]);
            }
        });
        Language language = Language.spoken(Locale.forLanguageTag(String.valueOf(request.getParameter("language"))))
                .orElse(reader.getLanguage());
        return new Form(request.getParameter("key"), request.getParameter("iin"), request.getParameter("family"),
                request.getParameter("given"), request.getParameter("patronymic"), request.getParameter("phone"),
                request.getParameter("email"), request.getParameter("union"), request.getParameter("region"), language, answers,
                request.getParameter("consent") != null, request.getParameter("website"));
    }
}
