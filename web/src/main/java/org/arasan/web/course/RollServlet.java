package org.arasan.web.course;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.arasan.access.Role;

/** {@code /r/61}, as printed sheets hold it, leads whoever scans a signed sheet to the roll of that hour, by the pages of their role. */
@WebServlet("/r/*")
public class RollServlet extends HttpServlet {

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String hour = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
        if (!hour.matches("[0-9]{1,18}")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (request.getUserPrincipal() == null) {
            response.sendRedirect(request.getContextPath() + "/signin?next=" + URLEncoder.encode("/r/" + hour, StandardCharsets.UTF_8));
        } else {
            String folder = request.isUserInRole(Role.ADMINISTRATOR) ? "/admin" : "/trainer";
            response.sendRedirect(request.getContextPath() + folder + "/rollcall.xhtml?hour=" + hour);
        }
    }
}
