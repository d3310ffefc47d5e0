package org.arasan.web.completion;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** {@code /verify/AR-2026-000317}, as papers print it, is the verification page asked for that number. */
@WebServlet("/verify/*")
public class VerifyServlet extends HttpServlet {

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
        request.getRequestDispatcher("/verify.xhtml?number=" + URLEncoder.encode(path, StandardCharsets.UTF_8)).forward(request, response);
    }
}
