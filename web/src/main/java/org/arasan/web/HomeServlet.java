package org.arasan.web;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.arasan.access.Role;

/** The bare address leads everybody to the first page of their role. */
@WebServlet("")
public class HomeServlet extends HttpServlet {

    private static final List<String> ROLES = List.of(Role.ADMINISTRATOR, Role.TRAINER, Role.DOCTOR, Role.OFFICE, Role.MEMBER);

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(ROLES.stream().filter(request::isUserInRole).findFirst().map(HomeServlet::firstPage).orElse("/signin"));
    }

    private static String firstPage(String role) {
        return switch (role) {
            case Role.ADMINISTRATOR -> "/admin/today.xhtml";
            case Role.OFFICE -> "/office/vouchers.xhtml";
            default -> "/" + role + "/today.xhtml";
        };
    }
}
