package org.arasan.web.course.checkin;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.arasan.course.checkin.CodeReading;

/**
 * {@code /c/…}, as the QR codes of the hall hold it, leads to the page that checks in. It notes that the code was read in time, for whoever
 * has to sign in first; it marks nobody.
 */
@WebServlet("/c/*")
public class ScanServlet extends HttpServlet {

    @Inject
    private CodeReading reading;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String code = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
        reading.receipt(code).ifPresent(receipt -> response.addCookie(ScanReceipt.cookie(receipt, request)));
        response.sendRedirect(request.getContextPath() + "/member/checkin.xhtml?c=" + URLEncoder.encode(code, StandardCharsets.UTF_8));
    }
}
